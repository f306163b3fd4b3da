package dev.qstar.engine.model;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the tensors of a Llama model in its file, checks their shapes and packs them.
public final class LlamaLoader {

    private static final String EMBEDDING = "token_embd.weight";
    private static final String OUTPUT = "output.weight";
    private static final String OUTPUT_NORM = "output_norm.weight";
    private static final String ROPE_FACTORS = "rope_freqs.weight";
    private static final String DAMAGED = "the file is damaged or was converted wrongly; fetch or convert it again";

    private final Gguf file;
    private final LlamaConfig config;
    private final int vocabulary;
    private final Arena arena;
    private Map<String, PanelMatrix> packed = Map.of();

    private LlamaLoader(Gguf file, LlamaConfig config, int vocabulary, Arena arena) {
        this.arena = arena;
        this.file = file;
        this.config = config;
        this.vocabulary = vocabulary;
    }

    /// Loads all weights. The result does not need the file any more.
    ///
    /// @param vocabulary tokens that the tokenizer knows
    /// @param arena owns the weights
    /// @param pool  does the work
    /// @param kernels pack
    /// @throws dev.qstar.engine.gguf.ModelFileException naming the first tensor that is missing, has a
    ///     wrong shape or does not belong to a Llama model
    /// @throws dev.qstar.engine.EngineException when the system has no memory for the model, or it is too large
    public static LlamaWeights load(
            Gguf file, LlamaConfig config, int vocabulary, Arena arena, WorkerPool pool, KernelChoice kernels) {
        LlamaLoader loader = new LlamaLoader(file, config, vocabulary, arena);
        Map<String, long[]> shapes = loader.matrixShapes();
        shapes.forEach(loader::requireShape);
        loader.refuseOthers(shapes.keySet());
        loader.packed = new TensorLoading(file, arena).load(shapes.keySet(), pool, kernels);
        LlamaWeights weights = loader.weights();
        file.requireUnchanged();
        return weights;
    }

    /// The number of weights in a file.
    public static long parameters(Gguf file) {
        return file.tensors().values().stream().mapToLong(Tensor::elements).sum();
    }

    private Map<String, long[]> matrixShapes() {
        long width = config.embeddingLength();
        Map<String, long[]> shapes = new LinkedHashMap<>();
        shapes.put(EMBEDDING, new long[] {width, vocabulary});
        if (!tied()) {
            shapes.put(OUTPUT, new long[] {width, vocabulary});
        }
        for (int layer = 0; layer < config.layers(); layer++) {
            shapes.put(name(layer, "attn_q"), new long[] {width, config.queryLength()});
            shapes.put(name(layer, "attn_k"), new long[] {width, config.kvLength()});
            shapes.put(name(layer, "attn_v"), new long[] {width, config.kvLength()});
            shapes.put(name(layer, "attn_output"), new long[] {config.queryLength(), width});
            shapes.put(name(layer, "ffn_gate"), new long[] {width, config.feedForward()});
            shapes.put(name(layer, "ffn_up"), new long[] {width, config.feedForward()});
            shapes.put(name(layer, "ffn_down"), new long[] {config.feedForward(), width});
        }
        return shapes;
    }

    private boolean tied() {
        return !file.tensors().containsKey(OUTPUT);
    }

    private static String name(int layer, String part) {
        return "blk." + layer + "." + part + ".weight";
    }

    private void requireShape(String name, long[] shape) {
        Tensor tensor = file.tensor(name);
        if (!Arrays.equals(withoutOnes(tensor.shape()), withoutOnes(shape))) {
            throw file.problem(
                    name,
                    "the shape is " + Arrays.toString(tensor.shape()) + " where the metadata call for "
                            + Arrays.toString(shape)
                            + (name.equals(EMBEDDING) ? " (the second is the vocabulary)" : ""),
                    DAMAGED);
        }
    }

    /// Dimensions of 1 at the end say nothing.
    private static long[] withoutOnes(long[] shape) {
        int count = shape.length;
        while (count > 1 && shape[count - 1] == 1) {
            count--;
        }
        return Arrays.copyOf(shape, count);
    }

    /// A tensor that would be passed over, a bias for example, would make the answers wrong.
    private void refuseOthers(Set<String> matrices) {
        Set<String> known = new HashSet<>(matrices);
        known.add(OUTPUT_NORM);
        known.add(ROPE_FACTORS);
        for (int layer = 0; layer < config.layers(); layer++) {
            known.add(name(layer, "attn_norm"));
            known.add(name(layer, "ffn_norm"));
        }
        for (String name : file.tensors().keySet()) {
            if (!known.contains(name)) {
                throw file.problem(
                        name,
                        "a llama model of " + config.layers() + " layers has no place for this tensor",
                        "use a model of a supported kind");
            }
        }
    }

    private PanelMatrix matrix(String name) {
        PanelMatrix matrix = packed.get(name);
        if (matrix == null) {
            throw new IllegalStateException(name + " was not packed");
        }
        return matrix;
    }

    private float[] floats(String name, int length) {
        requireShape(name, new long[] {length});
        Tensor tensor = file.tensor(name);
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment stored = temporary.allocate(tensor.byteSize());
            file.read(tensor, 0, stored);
            float[] values = new float[length];
            Quantization.dequantize(tensor.type(), stored, 0, values, 0, length);
            return values;
        }
    }

    private MemorySegment vector(String name, int length) {
        MemorySegment padded = arena.allocate((long) PanelFormat.padded(length) * Float.BYTES, 64);
        MemorySegment.copy(floats(name, length), 0, padded, ValueLayout.JAVA_FLOAT, 0, length);
        return padded;
    }

    private LlamaWeights weights() {
        int width = config.embeddingLength();
        List<LlamaWeights.Layer> layers = new ArrayList<>(config.layers());
        for (int layer = 0; layer < config.layers(); layer++) {
            layers.add(new LlamaWeights.Layer(
                    vector(name(layer, "attn_norm"), width),
                    matrix(name(layer, "attn_q")),
                    matrix(name(layer, "attn_k")),
                    matrix(name(layer, "attn_v")),
                    matrix(name(layer, "attn_output")),
                    vector(name(layer, "ffn_norm"), width),
                    matrix(name(layer, "ffn_gate")),
                    matrix(name(layer, "ffn_up")),
                    matrix(name(layer, "ffn_down"))));
        }
        return new LlamaWeights(
                matrix(EMBEDDING),
                List.copyOf(layers),
                vector(OUTPUT_NORM, width),
                matrix(tied() ? EMBEDDING : OUTPUT),
                frequencies());
    }

    /// `base^(-2i / dimension)`, divided by the file's factors where it has them (Llama 3's long contexts).
    private double[] frequencies() {
        double[] frequencies = new double[config.ropeDimension() / 2];
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] = Math.pow(config.ropeBase(), -2.0 * i / config.ropeDimension());
        }
        if (file.tensors().containsKey(ROPE_FACTORS)) {
            float[] factors = floats(ROPE_FACTORS, frequencies.length);
            for (int i = 0; i < frequencies.length; i++) {
                frequencies[i] /= factors[i];
            }
        }
        return frequencies;
    }
}
