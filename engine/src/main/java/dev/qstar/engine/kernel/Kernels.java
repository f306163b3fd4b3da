package dev.qstar.engine.kernel;

/// The arithmetic of a forward pass. Tiers differ in speed only: every tier gives the same bits for the same input,
/// because the order of each sum is part of this contract (see [PanelMatrix]) and does not depend on how many rows of
/// activations come together or on which thread computes what.
///
/// Activations are row-major: element `i` of row `m` is `x[m * stride + i]`. Implementations hold no state; any number
/// of threads may call one at once as long as their outputs do not overlap. Bounds are the caller's duty; a violation
/// is an [IndexOutOfBoundsException].
public interface Kernels {

    /// Columns that [#multiply] decodes at a time.
    int CHUNK = 128;

    /// Floats that a scratch array for [#multiply] must hold.
    int SCRATCH = CHUNK * PanelMatrix.LANES;

    /// The tier's name as users write it: `scalar`, `vector`.
    String name();

    /// Multiplies some panels of a matrix with rows of activations:
    /// `y[m * yStride + n] = Σ w[n][k] · x[m * xStride + k]` for each `n` in the panels.
    ///
    /// @param w weights `[rows, columns]`
    /// @param fromPanel first panel
    /// @param toPanel end of the panels, exclusive
    /// @param x activations `[rows][xStride]`, `xStride >= w.columns()`
    /// @param rows how many rows of activations, at least 1
    /// @param y outputs `[rows][yStride]`, `yStride >= w.paddedRows()`; overwritten in the panels' range
    /// @param scratch [#SCRATCH] floats of the calling thread's own
    void multiply(
            PanelMatrix w,
            int fromPanel,
            int toPanel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yStride,
            float[] scratch);

    /// Adds the product of one panel with rows of activations, a fused multiply-add for each step in ascending order:
    /// `y[yFrom + m * yStride + lane] += Σ w[wFrom + step * LANES + lane] · x[xFrom + m * xStride + step]`.
    void accumulate(
            float[] w,
            int wFrom,
            int steps,
            float[] x,
            int xFrom,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride);

    /// Replaces `x[from] … x[from + count - 1]` by their softmax. The array must reach to the next multiple of 16
    /// elements after `from`; what lies behind `count` there is overwritten.
    void softmax(float[] x, int from, int count);

    /// SwiGLU: `gate[i] = gate[i] / (1 + exp(-gate[i])) · up[i]` for `count` elements, a multiple of 32, from `from`
    /// on.
    void swiglu(float[] gate, float[] up, int from, int count);

    /// Root-mean-square norm: `y[yFrom + i] = x[xFrom + i] / sqrt(mean(x²) + epsilon) · weight[i]` for `i < count`.
    /// Zhang and Sennrich, "Root Mean Square Layer Normalization", 2019.
    void rmsNorm(float[] x, int xFrom, int count, float[] weight, float epsilon, float[] y, int yFrom);

    /// Rotates neighbouring pairs `(x[2i], x[2i + 1])` by the angles whose cosines and sines are given, in place. Su et
    /// al., "RoFormer", 2021; llama.cpp calls this order of pairs NORM.
    ///
    /// @param x the vector of a head, from `from` on
    /// @param cosines one for each pair, from `angle` on
    void rope(float[] x, int from, int pairs, float[] cosines, float[] sines, int angle);
}
