package dev.qstar.engine.model;

import dev.qstar.engine.gguf.Metadata;

/// The shape of a Llama decoder, read from a model file's metadata and checked.
///
/// @param contextLength    positions that the model was made for
/// @param embeddingLength  floats in the state of a token
/// @param layers           blocks of attention and feed-forward
/// @param heads            query heads
/// @param kvHeads          heads of keys and values; divides `heads`
/// @param headDimension    floats in a query, a key and a value
/// @param feedForward      floats in the hidden layer of a feed-forward network
/// @param ropeDimension    leading floats of each query and key that are rotated; even
/// @param ropeBase         base of the rotation frequencies
/// @param epsilon          added to the mean square in norms
public record LlamaConfig(
        int contextLength,
        int embeddingLength,
        int layers,
        int heads,
        int kvHeads,
        int headDimension,
        int feedForward,
        int ropeDimension,
        double ropeBase,
        float epsilon) {

    /// The architectures that can be run, by the names that `general.architecture` gives them.
    public static final String SUPPORTED = "llama";

    private static final String ARCHITECTURE = "general.architecture";
    private static final String CONVERT = "convert the model again with a current converter";
    private static final String OTHER_MODEL = "use a model of a supported kind";
    private static final int MAX_CONTEXT = 1 << 24;
    private static final int MAX_LAYERS = 1024;
    private static final int MAX_WIDTH = 1 << 20;
    private static final double DEFAULT_ROPE_BASE = 10_000;

    /// Reads and checks the keys `llama.*`.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when a key is missing or its value makes no sense or
    ///     is not supported
    public static LlamaConfig of(Metadata metadata) {
        String architecture = metadata.string(ARCHITECTURE);
        if (!architecture.equals(SUPPORTED)) {
            throw metadata.problem(
                    ARCHITECTURE,
                    "the architecture '" + architecture + "' is not supported",
                    "use a model of the architecture " + SUPPORTED);
        }
        refuseVariants(metadata);
        int embedding = integer(metadata, "llama.embedding_length", MAX_WIDTH);
        int heads = integer(metadata, "llama.attention.head_count", MAX_WIDTH);
        int kvHeads = integer(metadata, "llama.attention.head_count_kv", MAX_WIDTH, heads);
        if (heads % kvHeads != 0) {
            throw metadata.problem(
                    "llama.attention.head_count_kv",
                    kvHeads + " heads of keys do not divide the " + heads + " query heads",
                    CONVERT);
        }
        int dimension = headDimension(metadata, embedding, heads);
        return new LlamaConfig(
                integer(metadata, "llama.context_length", MAX_CONTEXT),
                embedding,
                integer(metadata, "llama.block_count", MAX_LAYERS),
                heads,
                kvHeads,
                dimension,
                integer(metadata, "llama.feed_forward_length", MAX_WIDTH),
                ropeDimension(metadata, dimension),
                ropeBase(metadata),
                epsilon(metadata));
    }

    /// Floats in the queries of all heads.
    public int queryLength() {
        return heads * headDimension;
    }

    /// Floats in the keys, or the values, of all heads.
    public int kvLength() {
        return kvHeads * headDimension;
    }

    private static void refuseVariants(Metadata metadata) {
        String scaling = metadata.findString("llama.rope.scaling.type").orElse("none");
        if (!scaling.equals("none")) {
            throw metadata.problem(
                    "llama.rope.scaling.type", "RoPE scaling '" + scaling + "' is not supported", OTHER_MODEL);
        }
        if (metadata.findInteger("llama.expert_count").orElse(0) != 0) {
            throw metadata.problem("llama.expert_count", "mixtures of experts are not supported", OTHER_MODEL);
        }
    }

    private static int headDimension(Metadata metadata, int embedding, int heads) {
        String key = "llama.attention.key_length";
        if (!metadata.has(key) && embedding % heads != 0) {
            throw metadata.problem(
                    "llama.attention.head_count",
                    heads + " heads do not divide the embedding length " + embedding,
                    CONVERT);
        }
        int dimension = integer(metadata, key, MAX_WIDTH, embedding / heads);
        int values = integer(metadata, "llama.attention.value_length", MAX_WIDTH, dimension);
        if (values != dimension) {
            throw metadata.problem(
                    "llama.attention.value_length",
                    "values of length " + values + " beside keys of length " + dimension + " are not supported",
                    OTHER_MODEL);
        }
        if ((long) dimension * heads > MAX_WIDTH) {
            throw metadata.problem(
                    "llama.attention.head_count",
                    heads + " heads of length " + dimension + " are more than " + MAX_WIDTH + " numbers",
                    CONVERT);
        }
        return dimension;
    }

    private static int ropeDimension(Metadata metadata, int headDimension) {
        String key = "llama.rope.dimension_count";
        int dimension = integer(metadata, key, MAX_WIDTH, headDimension);
        if (dimension % 2 != 0 || dimension > headDimension) {
            throw metadata.problem(
                    key, dimension + " is not an even number up to the head length " + headDimension, CONVERT);
        }
        return dimension;
    }

    private static double ropeBase(Metadata metadata) {
        String key = "llama.rope.freq_base";
        double base = metadata.findReal(key).orElse(DEFAULT_ROPE_BASE);
        if (!(base > 0 && base < Double.POSITIVE_INFINITY)) {
            throw metadata.problem(key, base + " is not a positive number", CONVERT);
        }
        return base;
    }

    private static float epsilon(Metadata metadata) {
        String key = "llama.attention.layer_norm_rms_epsilon";
        double epsilon = metadata.real(key);
        if (!(epsilon >= 0 && epsilon < 1)) {
            throw metadata.problem(key, epsilon + " is not a number from 0 to 1", CONVERT);
        }
        return (float) epsilon;
    }

    private static int integer(Metadata metadata, String key, int limit) {
        return checked(metadata, key, limit, metadata.integer(key));
    }

    private static int integer(Metadata metadata, String key, int limit, int otherwise) {
        return checked(metadata, key, limit, metadata.findInteger(key).orElse(otherwise));
    }

    private static int checked(Metadata metadata, String key, int limit, long value) {
        if (value < 1 || value > limit) {
            throw metadata.problem(key, value + " is not between 1 and " + limit, CONVERT);
        }
        return (int) value;
    }
}
