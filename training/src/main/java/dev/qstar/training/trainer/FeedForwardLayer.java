package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;

/// Norm and SwiGLU feed-forward, added to the residual stream: `x + down(silu(gate(n)) * up(n))` with `n = norm(x)`.
///
/// See Shazeer, "GLU Variants Improve Transformer" (2020).
final class FeedForwardLayer {

    private final FloatGemm gemm;
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

    FeedForwardLayer(ModelShape shape, FloatGemm gemm, Weights.Layer weights, Scratch scratch) {
        this.gemm = gemm;
        this.weights = weights;
        this.scratch = scratch;
        this.norm = new NormLayer(weights.feedForwardNorm(), shape.rmsEpsilon());
        this.width = shape.width();
        this.inner = shape.feedForward();
    }

    /// Writes `x + feedForward(norm(x))` to `y`, both of the shape `[rows, width]`.
    void forward(float[] x, float[] y, int rows) {
        normed = Buffers.grow(normed, rows, width);
        gateUp = Buffers.grow(gateUp, rows, 2 * inner);
        hidden = Buffers.grow(hidden, rows, inner);
        norm.forward(x, normed, rows);
        gemm.productWithTransposed(
                FloatMatrix.of(normed, rows, width),
                weights.gateUp().matrix(),
                FloatMatrix.of(gateUp, rows, 2 * inner),
                false);
        for (int row = 0; row < rows; row++) {
            int at = row * 2 * inner;
            FloatVectors.gatedSilu(gateUp, at, gateUp, at + inner, hidden, row * inner, inner);
        }
        System.arraycopy(x, 0, y, 0, rows * width);
        gemm.productWithTransposed(
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
        gemm.product(dResult, weights.down().matrix(), FloatMatrix.of(dHidden, rows, inner), false);
        gemm.transposedProduct(
                dResult, FloatMatrix.of(hidden, rows, inner), weights.down().gradientMatrix(), true);
        for (int row = 0; row < rows; row++) {
            int at = row * 2 * inner;
            FloatVectors.gatedSiluBackward(gateUp, at, gateUp, at + inner, dHidden, row * inner, inner);
        }
        FloatMatrix dGateUp = FloatMatrix.of(gateUp, rows, 2 * inner);
        gemm.transposedProduct(
                dGateUp, FloatMatrix.of(normed, rows, width), weights.gateUp().gradientMatrix(), true);
        FloatMatrix dNormed = FloatMatrix.of(scratch.narrow(rows, width), rows, width);
        gemm.product(dGateUp, weights.gateUp().matrix(), dNormed, false);
        norm.backward(x, dNormed.values(), d, rows);
    }
}
