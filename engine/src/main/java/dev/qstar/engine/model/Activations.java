package dev.qstar.engine.model;

import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.PanelMatrix;

/// The buffers of a step: one row for each token, row-major, each stride a multiple of the panel width. They grow to
/// the largest step seen and are used again.
final class Activations {

    final int stateStride;
    final int queryStride;
    final int kvStride;
    final int feedForwardStride;
    final int vocabularyStride;
    final int pairs;

    float[] state = {};
    float[] normed = {};
    float[] chosen = {};
    float[] added = {};
    float[] query = {};
    float[] key = {};
    float[] value = {};
    float[] attended = {};
    float[] gate = {};
    float[] up = {};
    float[] logits = {};
    float[] cosines = {};
    float[] sines = {};

    /// For each worker: scratch of the kernels, attention scores of a group of heads, their weighted sums.
    final float[][] scratch;
    final float[][] scores;
    final float[][] sums;

    private final int group;
    private int rows;
    private int logitRows;
    private int positions;

    Activations(LlamaConfig config, int vocabulary, int workers) {
        stateStride = PanelMatrix.padded(config.embeddingLength());
        queryStride = PanelMatrix.padded(config.queryLength());
        kvStride = PanelMatrix.padded(config.kvLength());
        feedForwardStride = PanelMatrix.padded(config.feedForward());
        vocabularyStride = PanelMatrix.padded(vocabulary);
        pairs = config.ropeDimension() / 2;
        group = config.heads() / config.kvHeads();
        scratch = new float[workers][Kernels.SCRATCH];
        scores = new float[workers][];
        sums = new float[workers][group * PanelMatrix.padded(config.headDimension())];
    }

    /// Makes room for `rows` tokens, of which `logitRows` get logits, in sequences of up to `positions` tokens.
    void require(int rows, int logitRows, int positions) {
        if (rows > this.rows) {
            this.rows = rows;
            state = new float[rows * stateStride];
            normed = new float[rows * stateStride];
            chosen = new float[rows * stateStride];
            added = new float[rows * stateStride];
            query = new float[rows * queryStride];
            key = new float[rows * kvStride];
            value = new float[rows * kvStride];
            attended = new float[rows * queryStride];
            gate = new float[rows * feedForwardStride];
            up = new float[rows * feedForwardStride];
            cosines = new float[rows * pairs];
            sines = new float[rows * pairs];
        }
        if (logitRows > this.logitRows) {
            this.logitRows = logitRows;
            logits = new float[logitRows * vocabularyStride];
        }
        if (positions > this.positions) {
            this.positions = PanelMatrix.padded(Math.max(positions, 2 * this.positions));
            for (int worker = 0; worker < scores.length; worker++) {
                scores[worker] = new float[group * this.positions];
            }
        }
    }

    /// The distance between the scores of two heads of a group.
    int scoreStride() {
        return positions;
    }
}
