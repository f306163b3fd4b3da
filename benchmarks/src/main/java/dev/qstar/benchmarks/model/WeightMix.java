package dev.qstar.benchmarks.model;

import dev.qstar.benchmarks.BenchmarkException;
import dev.qstar.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which matrices of a file are stored in which type. Norms are always F32.
public enum WeightMix {
    /// Every matrix in F32.
    F32(TensorType.F32, 0),
    /// Every matrix in F16.
    F16(TensorType.F16, 1),
    /// Every matrix in BF16.
    BF16(TensorType.BF16, 32),
    /// Every matrix in Q8_0.
    Q8_0(TensorType.Q8_0, 7),
    /// Every matrix in Q4_0.
    Q4_0(TensorType.Q4_0, 2),
    /// Every matrix in Q4_K.
    Q4_K(TensorType.Q4_K, 14),
    /// As llama.cpp mixes for `Q4_K_M`: the embedding, and half of the values' and the last feed-forward matrices, in
    /// Q6_K, the others in Q4_K.
    Q4_K_M(TensorType.Q4_K, 15);

    private final TensorType common;
    private final int fileType;

    WeightMix(TensorType common, int fileType) {
        this.common = common;
        this.fileType = fileType;
    }

    /// The mix with a label such as `q4_k_m`.
    ///
    /// @throws BenchmarkException when there is none
    public static WeightMix of(String label) {
        return Arrays.stream(values())
                .filter(mix -> mix.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new BenchmarkException("there is no mix '" + label + "'; there are " + labels()));
    }

    /// All labels, for messages.
    public static String labels() {
        return Arrays.stream(values()).map(WeightMix::label).collect(Collectors.joining(", "));
    }

    /// What the command line calls it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The number under `general.file_type`.
    int fileType() {
        return fileType;
    }

    /// The type of the embedding, which is the output matrix too.
    TensorType embedding() {
        return this == Q4_K_M ? TensorType.Q6_K : common;
    }

    /// The type of a matrix that no mix favours.
    TensorType common() {
        return common;
    }

    /// The type of `attn_v` and `ffn_down`: in the first and the last eighth of the layers, and in every third
    /// between, the better one.
    TensorType favoured(int layer, int layers) {
        int eighth = layers / 8;
        boolean better = layer < eighth || layer >= 7 * layers / 8 || (layer - eighth) % 3 == 2;
        return this == Q4_K_M && better ? TensorType.Q6_K : common;
    }
}
