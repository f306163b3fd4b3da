package dev.qstar.benchmarks.model;

import dev.qstar.benchmarks.BenchmarkException;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The sizes of a model of the architecture `llama`, those of published models among them. The output matrix is
/// always the embedding.
public enum LlamaShape {
    /// Four small layers: a file of a few megabytes, for tests.
    TINY("tiny", 1024, 256, 4, 4, 2, 768, 512, 2, 10_000f, "gpt-2", false),

    /// The shape of SmolLM-135M.
    SMOLLM_135M("135m", 2048, 576, 30, 9, 3, 1536, 49_152, 2, 10_000f, "smollm", false),

    /// The shape of Llama-3.2-1B, with its factors for long contexts.
    LLAMA_1B("1b", 4096, 2048, 16, 32, 8, 8192, 128_256, 256, 500_000f, "llama-bpe", true);

    /// Added to the mean square in norms.
    static final float EPSILON = 1e-5f;

    /// Floats in a query, a key and a value.
    static final int HEAD_LENGTH = 64;

    private final String label;
    private final int context;
    private final int width;
    private final int layers;
    private final int heads;
    private final int kvHeads;
    private final int feedForward;
    private final int vocabulary;
    private final int controlTokens;
    private final float ropeBase;
    private final String preTokenizer;
    private final boolean ropeFactors;

    LlamaShape(
            String label,
            int context,
            int width,
            int layers,
            int heads,
            int kvHeads,
            int feedForward,
            int vocabulary,
            int controlTokens,
            float ropeBase,
            String preTokenizer,
            boolean ropeFactors) {
        this.label = label;
        this.context = context;
        this.width = width;
        this.layers = layers;
        this.heads = heads;
        this.kvHeads = kvHeads;
        this.feedForward = feedForward;
        this.vocabulary = vocabulary;
        this.controlTokens = controlTokens;
        this.ropeBase = ropeBase;
        this.preTokenizer = preTokenizer;
        this.ropeFactors = ropeFactors;
    }

    /// The shape with a label such as `1b`.
    ///
    /// @throws BenchmarkException when there is none
    public static LlamaShape of(String label) {
        return Arrays.stream(values())
                .filter(shape -> shape.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new BenchmarkException("there is no shape '" + label + "'; there are " + labels()));
    }

    /// All labels, for messages.
    public static String labels() {
        return Arrays.stream(values()).map(LlamaShape::label).collect(Collectors.joining(", "));
    }

    /// What the command line calls it.
    public String label() {
        return label;
    }

    /// The most tokens in a sequence.
    public int context() {
        return context;
    }

    /// Tokens that the model knows.
    public int vocabulary() {
        return vocabulary;
    }

    /// Floats in the state of a token.
    int width() {
        return width;
    }

    int layers() {
        return layers;
    }

    int heads() {
        return heads;
    }

    int kvHeads() {
        return kvHeads;
    }

    /// Floats in the queries of all heads.
    int queryLength() {
        return heads * HEAD_LENGTH;
    }

    /// Floats in the keys of all heads.
    int kvLength() {
        return kvHeads * HEAD_LENGTH;
    }

    int feedForward() {
        return feedForward;
    }

    /// Tokens at the end of the vocabulary that stand for no text; the first begins a sequence, the second ends it.
    int controlTokens() {
        return controlTokens;
    }

    float ropeBase() {
        return ropeBase;
    }

    /// The name under `tokenizer.ggml.pre`.
    String preTokenizer() {
        return preTokenizer;
    }

    /// Whether the file has divisors of the rotation frequencies, as those of Llama 3.1 and later do.
    boolean ropeFactors() {
        return ropeFactors;
    }
}
