package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;

/// The last norm, the logits (the embeddings are their weights) and the cross-entropy of the predicted positions.
///
/// Works through the positions in blocks, so that only the logits of one block are ever in memory.
final class OutputLayer {

    private static final int BLOCK_ROWS = 1024;

    private final FloatGemm gemm;
    private final Parameter embedding;
    private final NormLayer norm;
    private final int width;
    private final int vocabulary;

    private float[] normed = Buffers.EMPTY;
    private float[] dNormed = Buffers.EMPTY;
    private float[] logits = Buffers.EMPTY;

    OutputLayer(ModelShape shape, FloatGemm gemm, Weights weights) {
        this.gemm = gemm;
        this.embedding = weights.embedding();
        this.norm = new NormLayer(weights.outputNorm(), shape.rmsEpsilon());
        this.width = shape.width();
        this.vocabulary = shape.vocabulary();
    }

    /// The sum of `weight * cross-entropy` over the rows of `x`, shape `[rows, width]`; computes no gradient.
    double loss(float[] x, int[] targets, float[] weights) {
        prepare(x, targets.length);
        double sum = 0;
        for (int from = 0; from < targets.length; from += BLOCK_ROWS) {
            int to = Math.min(targets.length, from + BLOCK_ROWS);
            computeLogits(from, to);
            sum += blockLoss(targets, weights, from, to, 0);
        }
        return sum;
    }

    /// The same, and writes the gradient of `scale * loss` with respect to `x` to `dx`; adds to the gradients of the
    /// embeddings and the norm.
    double lossAndGradient(float[] x, int[] targets, float[] weights, float scale, float[] dx) {
        int rows = targets.length;
        prepare(x, rows);
        dNormed = Buffers.grow(dNormed, rows, width);
        FloatMatrix allNormed = FloatMatrix.of(normed, rows, width);
        double sum = 0;
        for (int from = 0; from < rows; from += BLOCK_ROWS) {
            int to = Math.min(rows, from + BLOCK_ROWS);
            computeLogits(from, to);
            sum += blockLoss(targets, weights, from, to, scale);
            FloatMatrix dLogits = FloatMatrix.of(logits, to - from, vocabulary);
            gemm.product(
                    dLogits,
                    embedding.matrix(),
                    FloatMatrix.of(dNormed, rows, width).rows(from, to),
                    false);
            gemm.transposedProduct(dLogits, allNormed.rows(from, to), embedding.gradientMatrix(), true);
        }
        java.util.Arrays.fill(dx, 0, rows * width, 0);
        norm.backward(x, dNormed, dx, rows);
        return sum;
    }

    private void prepare(float[] x, int rows) {
        normed = Buffers.grow(normed, rows, width);
        logits = Buffers.grow(logits, Math.min(rows, BLOCK_ROWS), vocabulary);
        norm.forward(x, normed, rows);
    }

    private void computeLogits(int from, int to) {
        gemm.productWithTransposed(
                FloatMatrix.of(normed, to, width).rows(from, to),
                embedding.matrix(),
                FloatMatrix.of(logits, to - from, vocabulary),
                false);
    }

    /// Replaces the logits by their gradients, unless `scale` is 0, and returns the weighted loss.
    private double blockLoss(int[] targets, float[] weights, int from, int to, float scale) {
        double sum = 0;
        for (int row = 0; row < to - from; row++) {
            sum += weights[from + row] * rowLoss(row, targets[from + row], scale * weights[from + row]);
        }
        return sum;
    }

    private double rowLoss(int row, int target, float scale) {
        int at = row * vocabulary;
        float largest = FloatVectors.maximum(logits, at, vocabulary);
        float targetLogit = logits[at + target];
        float sum = FloatVectors.exponentials(logits, at, 1, largest, vocabulary);
        if (scale != 0) {
            FloatVectors.scale(scale / sum, logits, at, vocabulary);
            logits[at + target] -= scale;
        }
        return Math.log(sum) + largest - targetLogit;
    }
}
