package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;
import java.util.Arrays;

/// Norm, causal attention within each sequence, and the output projection, added to the residual stream.
///
/// Keeps what the backward pass needs from the last forward pass; the attention probabilities are computed again
/// instead, which is cheaper than memory.
final class AttentionLayer {

    private final ModelShape shape;
    private final FloatGemm gemm;
    private final Weights.Layer weights;
    private final RotaryTable rotary;
    private final Scratch scratch;
    private final NormLayer norm;
    private final int width;
    private final int qkvWidth;
    private final int headLength;
    private final float scoreScale;

    private float[] normed = Buffers.EMPTY;
    /// Queries, keys and values after the rotation, shape `[token, qkvWidth]`.
    private float[] qkv = Buffers.EMPTY;
    /// The weighted values of all heads, shape `[token, width]`.
    private float[] mixed = Buffers.EMPTY;

    AttentionLayer(ModelShape shape, FloatGemm gemm, Weights.Layer weights, RotaryTable rotary, Scratch scratch) {
        this.shape = shape;
        this.gemm = gemm;
        this.weights = weights;
        this.rotary = rotary;
        this.scratch = scratch;
        this.norm = new NormLayer(weights.attentionNorm(), shape.rmsEpsilon());
        this.width = shape.width();
        this.qkvWidth = shape.qkvWidth();
        this.headLength = shape.headLength();
        this.scoreScale = (float) (1 / Math.sqrt(headLength));
    }

    /// Writes `x + attention(norm(x))` to `y`, both of the shape `[token, width]`.
    void forward(Batch batch, float[] x, float[] y) {
        int rows = batch.tokens().length;
        normed = Buffers.grow(normed, rows, width);
        qkv = Buffers.grow(qkv, rows, qkvWidth);
        mixed = Buffers.grow(mixed, rows, width);
        norm.forward(x, normed, rows);
        gemm.productWithTransposed(
                FloatMatrix.of(normed, rows, width),
                weights.queryKeyValue().matrix(),
                FloatMatrix.of(qkv, rows, qkvWidth),
                false);
        scratch.reserve(batch);
        int rotated = shape.heads() + shape.kvHeads();
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            int start = batch.start(sequence);
            for (int token = start; token < batch.end(sequence); token++) {
                rotary.rotate(qkv, token * qkvWidth, rotated, token - start);
            }
        }
        forEveryHead(batch, Head::mix);
        System.arraycopy(x, 0, y, 0, rows * width);
        gemm.productWithTransposed(
                FloatMatrix.of(mixed, rows, width),
                weights.attentionOutput().matrix(),
                FloatMatrix.of(y, rows, width),
                true);
    }

    /// Turns `d`, the gradient of the result of the last forward pass, into the gradient of its input, and adds to the
    /// gradients of the weights.
    ///
    /// @param x the input of the last forward pass, shape `[token, width]`
    /// @param d shape `[token, width]`
    void backward(Batch batch, float[] x, float[] d) {
        int rows = batch.tokens().length;
        FloatMatrix dResult = FloatMatrix.of(d, rows, width);
        FloatMatrix dMixed = FloatMatrix.of(scratch.narrow(rows, width), rows, width);
        FloatMatrix dQkv = FloatMatrix.of(scratch.wide(rows, qkvWidth), rows, qkvWidth);
        gemm.product(dResult, weights.attentionOutput().matrix(), dMixed, false);
        gemm.transposedProduct(
                dResult,
                FloatMatrix.of(mixed, rows, width),
                weights.attentionOutput().gradientMatrix(),
                true);
        forEveryHead(batch, (head, query) -> head.mixBackward(query, dMixed, dQkv));
        int rotated = shape.heads() + shape.kvHeads();
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            int start = batch.start(sequence);
            for (int token = start; token < batch.end(sequence); token++) {
                rotary.rotateBack(dQkv.values(), token * qkvWidth, rotated, token - start);
            }
        }
        gemm.transposedProduct(
                dQkv,
                FloatMatrix.of(normed, rows, width),
                weights.queryKeyValue().gradientMatrix(),
                true);
        FloatMatrix dNormed = dMixed;
        gemm.product(dQkv, weights.queryKeyValue().matrix(), dNormed, false);
        norm.backward(x, dNormed.values(), d, rows);
    }

    private void forEveryHead(Batch batch, HeadPass pass) {
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            for (int kvHead = 0; kvHead < shape.kvHeads(); kvHead++) {
                Head head = new Head(batch.start(sequence), batch.end(sequence), kvHead);
                for (int query = 0; query < shape.heads() / shape.kvHeads(); query++) {
                    pass.run(head, query);
                }
            }
        }
    }

    private interface HeadPass {
        void run(Head head, int query);
    }

    /// One key-value head of one sequence.
    private final class Head {

        private final int start;
        private final int length;
        private final int kvHead;
        /// Attention probabilities, shape `[query token, key token]`.
        private final FloatMatrix probabilities;

        private final FloatMatrix gradients;

        Head(int start, int end, int kvHead) {
            this.start = start;
            this.length = end - start;
            this.kvHead = kvHead;
            this.probabilities = new FloatMatrix(scratch.scores(), 0, length, length, scratch.stride());
            this.gradients = new FloatMatrix(scratch.scoreGradients(), 0, length, length, scratch.stride());
        }

        private int queryHead(int query) {
            return kvHead * (shape.heads() / shape.kvHeads()) + query;
        }

        /// The rows of this sequence and the columns of a head in a matrix of the shape `[token, columns]`.
        private FloatMatrix part(float[] values, int columns, int column) {
            return new FloatMatrix(values, start * columns + column, length, headLength, columns);
        }

        private FloatMatrix queries(float[] values, int query) {
            return part(values, qkvWidth, queryHead(query) * headLength);
        }

        private FloatMatrix keys(float[] values) {
            return part(values, qkvWidth, width + kvHead * headLength);
        }

        private FloatMatrix values(float[] values) {
            return part(values, qkvWidth, width + shape.kvWidth() + kvHead * headLength);
        }

        void mix(int query) {
            computeProbabilities(query);
            gemm.product(probabilities, values(qkv), part(mixed, width, queryHead(query) * headLength), false);
        }

        private void computeProbabilities(int query) {
            gemm.productWithTransposed(queries(qkv, query), keys(qkv), probabilities, false);
            for (int row = 0; row < length; row++) {
                int at = row * probabilities.stride();
                FloatVectors.softmax(probabilities.values(), at, scoreScale, row + 1);
                Arrays.fill(probabilities.values(), at + row + 1, at + length, 0);
            }
        }

        void mixBackward(int query, FloatMatrix dMixed, FloatMatrix dQkv) {
            computeProbabilities(query);
            FloatMatrix dResult = part(dMixed.values(), width, queryHead(query) * headLength);
            gemm.productWithTransposed(dResult, values(qkv), gradients, false);
            gemm.transposedProduct(probabilities, dResult, values(dQkv.values()), query > 0);
            for (int row = 0; row < length; row++) {
                int at = row * probabilities.stride();
                FloatVectors.softmaxBackward(probabilities.values(), at, gradients.values(), at, scoreScale, row + 1);
                Arrays.fill(gradients.values(), at + row + 1, at + length, 0);
            }
            gemm.product(gradients, keys(qkv), queries(dQkv.values(), query), false);
            gemm.transposedProduct(gradients, queries(qkv, query), keys(dQkv.values()), query > 0);
        }
    }
}
