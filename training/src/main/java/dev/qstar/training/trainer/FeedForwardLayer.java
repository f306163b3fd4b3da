package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;

/// Norm and SwiGLU feed-forward, added to the residual stream: `x + down(silu(gate(n)) * up(n))` with `n = norm(x)`.
///
/// See Shazeer, "GLU Variants Improve Transformer" (2020).
final class FeedForwardLayer {

    private static final int ROW_UNIT = 64;

    private final Products products;
    private final Weights.Layer weights;
    private final Scratch scratch;
    private final NormLayer norm;
    private final int width;
    private final int inner;

    private float[] normed = Buffers.EMPTY;
    /// Gate and up before the activation, shape `[row, 2 * inner]`.
    private float[] gateUp = Buffers.EMPTY;
    /// `silu(gate) * up`, shape `[row, inner]`.
    private float[] hidden = Buffers.EMPTY;

    FeedForwardLayer(ModelShape shape, Team team, Weights.Layer weights, Scratch scratch) {
        this.products = new Products(team);
        this.weights = weights;
        this.scratch = scratch;
        this.norm = new NormLayer(products, weights.feedForwardNorm(), shape.rmsEpsilon());
        this.width = shape.width();
        this.inner = shape.feedForward();
    }

    /// Writes `x + feedForward(norm(x))` to `y`, both of the shape `[rows, width]`.
    void forward(float[] x, float[] y, int rows) {
        normed = Buffers.grow(normed, rows, width);
        gateUp = Buffers.grow(gateUp, rows, 2 * inner);
        hidden = Buffers.grow(hidden, rows, inner);
        norm.forward(x, normed, rows);
        products.productWithTransposed(
                FloatMatrix.of(normed, rows, width),
                weights.gateUp().matrix(),
                FloatMatrix.of(gateUp, rows, 2 * inner),
                false);
        products.divide(rows, ROW_UNIT, (from, to, member) -> {
            for (int row = from; row < to; row++) {
                int at = row * 2 * inner;
                FloatVectors.gatedSilu(gateUp, at, gateUp, at + inner, hidden, row * inner, inner);
            }
        });
        System.arraycopy(x, 0, y, 0, rows * width);
        products.productWithTransposed(
                FloatMatrix.of(hidden, rows, inner), weights.down().matrix(), FloatMatrix.of(y, rows, width), true);
    }

    /// Turns `d`, the gradient of the result of the last forward pass, into the gradient of its input, and adds to the
    /// gradients of the weights. What the forward pass kept is used up.
    ///
    /// @param x the input of the last forward pass, shape `[rows, width]`
    /// @param d shape `[rows, width]`
    void backward(float[] x, float[] d, int rows) {
        FloatMatrix dResult = FloatMatrix.of(d, rows, width);
        float[] dHidden = scratch.hidden(rows, inner);
        products.product(dResult, weights.down().matrix(), FloatMatrix.of(dHidden, rows, inner), false);
        products.transposedProduct(
                dResult, FloatMatrix.of(hidden, rows, inner), weights.down().gradientMatrix(), true);
        products.divide(rows, ROW_UNIT, (from, to, member) -> {
            for (int row = from; row < to; row++) {
                int at = row * 2 * inner;
                FloatVectors.gatedSiluBackward(gateUp, at, gateUp, at + inner, dHidden, row * inner, inner);
            }
        });
        FloatMatrix dGateUp = FloatMatrix.of(gateUp, rows, 2 * inner);
        products.transposedProduct(
                dGateUp, FloatMatrix.of(normed, rows, width), weights.gateUp().gradientMatrix(), true);
        FloatMatrix dNormed = FloatMatrix.of(scratch.narrow(rows, width), rows, width);
        products.product(dGateUp, weights.gateUp().matrix(), dNormed, false);
        norm.backward(x, dNormed.values(), d, rows);
    }
}
