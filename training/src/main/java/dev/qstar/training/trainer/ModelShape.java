package dev.qstar.training.trainer;

/// The sizes of a Llama-shaped decoder with tied embeddings.
///
/// @param vocabulary the number of tokens, `V`
/// @param width the length of a hidden state, `d`
/// @param layers the number of layers
/// @param heads the number of query heads; divides `width` into heads of an even length
/// @param kvHeads the number of key and value heads; divides `heads`
/// @param feedForward the inner width of the feed-forward layers
/// @param contextLength the longest sequence, in tokens
/// @param ropeBase the base of the rotary position frequencies
/// @param rmsEpsilon added to the mean square in every norm
public record ModelShape(
        int vocabulary,
        int width,
        int layers,
        int heads,
        int kvHeads,
        int feedForward,
        int contextLength,
        float ropeBase,
        float rmsEpsilon) {

    private static final int LIMIT = 1 << 20;

    public ModelShape {
        require("vocabulary", vocabulary);
        require("width", width);
        require("layers", layers);
        require("heads", heads);
        require("kvHeads", kvHeads);
        require("feedForward", feedForward);
        require("contextLength", contextLength);
        if (width % heads != 0 || width / heads % 2 != 0) {
            throw new TrainerException("a width of " + width + " does not divide into " + heads
                    + " heads of an even length; choose another width or number of heads");
        }
        if (heads % kvHeads != 0) {
            throw new TrainerException(
                    kvHeads + " key-value heads do not divide " + heads + " heads; choose a divisor");
        }
        if (!(ropeBase > 1) || !(rmsEpsilon > 0)) {
            throw new TrainerException(
                    "ropeBase must be above 1 and rmsEpsilon above 0, not " + ropeBase + " and " + rmsEpsilon);
        }
        long elements = (long) vocabulary * width + (long) layers * width * (2L * feedForward + 2L * width);
        if (elements > 1L << 30) {
            throw new TrainerException(
                    "a model of more than 2^30 weights is beyond this trainer; choose a smaller one");
        }
    }

    private static void require(String name, int value) {
        if (value < 1 || value > LIMIT) {
            throw new TrainerException(name + " must lie between 1 and " + LIMIT + ", not " + value);
        }
    }

    /// The length of one head.
    public int headLength() {
        return width / heads;
    }

    /// The length of the keys (or values) of all key-value heads of one token.
    public int kvWidth() {
        return kvHeads * headLength();
    }

    /// The length of query, key and value of one token together.
    int qkvWidth() {
        return width + 2 * kvWidth();
    }

    /// The number of weights.
    public long parameters() {
        return (long) vocabulary * width + width + layers * (layerMatrixParameters() + 2L * width);
    }

    long attentionMatrixParameters() {
        return (long) qkvWidth() * width + (long) width * width;
    }

    long feedForwardMatrixParameters() {
        return 3L * feedForward * width;
    }

    /// The operations of the matrix products of forward and backward pass over a batch, without attention scores.
    double operations(Batch batch) {
        long tokens = batch.tokens().length;
        long selected = batch.predicted().length;
        double all = (double) layers * attentionMatrixParameters() + (layers - 1.0) * feedForwardMatrixParameters();
        double few = feedForwardMatrixParameters() + (double) vocabulary * width;
        return 6 * (all * tokens + few * selected);
    }

    private long layerMatrixParameters() {
        return attentionMatrixParameters() + feedForwardMatrixParameters();
    }
}
