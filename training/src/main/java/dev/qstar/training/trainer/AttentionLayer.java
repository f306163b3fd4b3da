package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;
import java.util.Arrays;

/// Norm, causal attention within each sequence, and the output projection, added to the residual stream.
///
/// Keeps what the backward pass needs from the last forward pass; the attention probabilities are computed again
/// instead, which is cheaper than memory. One task is one key-value head of one sequence.
final class AttentionLayer {

    private final ModelShape shape;
    private final Team team;
    private final Products products;
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

    AttentionLayer(ModelShape shape, Team team, Weights.Layer weights, RotaryTable rotary, Scratch scratch) {
        this.shape = shape;
        this.team = team;
        this.products = new Products(team);
        this.weights = weights;
        this.rotary = rotary;
        this.scratch = scratch;
        this.norm = new NormLayer(products, weights.attentionNorm(), shape.rmsEpsilon());
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
        products.productWithTransposed(
                FloatMatrix.of(normed, rows, width),
                weights.queryKeyValue().matrix(),
                FloatMatrix.of(qkv, rows, qkvWidth),
                false);
        scratch.reserve(batch, team.size());
        int rotated = shape.heads() + shape.kvHeads();
        team.run(batch.sequences(), (sequence, member) -> {
            int start = batch.start(sequence);
            for (int token = start; token < batch.end(sequence); token++) {
                rotary.rotate(qkv, token * qkvWidth, rotated, token - start);
            }
        });
        team.run(batch.sequences() * shape.kvHeads(), (index, member) -> {
            int sequence = index / shape.kvHeads();
            Head head = new Head(batch.start(sequence), batch.end(sequence), index % shape.kvHeads(), member);
            for (int query = 0; query < shape.heads() / shape.kvHeads(); query++) {
                head.mix(query);
            }
        });
        System.arraycopy(x, 0, y, 0, rows * width);
        products.productWithTransposed(
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
        products.product(dResult, weights.attentionOutput().matrix(), dMixed, false);
        products.transposedProduct(
                dResult,
                FloatMatrix.of(mixed, rows, width),
                weights.attentionOutput().gradientMatrix(),
                true);
        team.run(batch.sequences() * shape.kvHeads(), (index, member) -> {
            int sequence = index / shape.kvHeads();
            Head head = new Head(batch.start(sequence), batch.end(sequence), index % shape.kvHeads(), member);
            for (int query = 0; query < shape.heads() / shape.kvHeads(); query++) {
                head.mixBackward(query, dMixed, dQkv);
            }
        });
        int rotated = shape.heads() + shape.kvHeads();
        team.run(batch.sequences(), (sequence, member) -> {
            int start = batch.start(sequence);
            for (int token = start; token < batch.end(sequence); token++) {
                rotary.rotateBack(dQkv.values(), token * qkvWidth, rotated, token - start);
            }
        });
        products.transposedProduct(
                dQkv,
                FloatMatrix.of(normed, rows, width),
                weights.queryKeyValue().gradientMatrix(),
                true);
        FloatMatrix dNormed = dMixed;
        products.product(dQkv, weights.queryKeyValue().matrix(), dNormed, false);
        norm.backward(x, dNormed.values(), d, rows);
    }

    /// One key-value head of one sequence, with the buffers of the member that works on it.
    private final class Head {

        private final FloatGemm gemm;
        private final int start;
        private final int length;
        private final int kvHead;
        /// Attention probabilities, shape `[query token, key token]`.
        private final FloatMatrix probabilities;

        private final FloatMatrix gradients;

        Head(int start, int end, int kvHead, int member) {
            this.gemm = team.workspace(member);
            this.start = start;
            this.length = end - start;
            this.kvHead = kvHead;
            this.probabilities = new FloatMatrix(scratch.scores(member), 0, length, length, scratch.stride());
            this.gradients = new FloatMatrix(scratch.scoreGradients(member), 0, length, length, scratch.stride());
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
