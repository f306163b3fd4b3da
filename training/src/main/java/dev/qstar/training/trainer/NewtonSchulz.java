package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;

/// Brings all singular values of a matrix near 1 by five steps of a polynomial iteration, with matrix products only.
///
/// With `S = X·Xᵀ` a step is `X ← (a + b·S + c·S²)·X`; the coefficients trade exactness for speed, so that singular
/// values end between about 0.65 and 1.2. See Jordan et al., "Muon: An optimizer for hidden layers" (2024).
///
/// An instance holds the buffers of one thread.
final class NewtonSchulz {

    static final int STEPS = 5;
    static final float A = 3.4445f;
    static final float B = -4.7750f;
    static final float C = 2.0315f;
    private static final float TINY = 1e-20f;

    private final FloatGemm gemm;
    private float[] square = Buffers.EMPTY;
    private float[] factor = Buffers.EMPTY;
    private float[] next = Buffers.EMPTY;

    NewtonSchulz(FloatGemm gemm) {
        this.gemm = gemm;
    }

    /// Replaces a dense matrix of the shape `[rows, columns]`; a zero matrix stays zero.
    void orthogonalise(float[] x, int rows, int columns) {
        int n = rows * columns;
        float norm = (float) Math.sqrt(FloatVectors.dot(x, 0, x, 0, n));
        FloatVectors.scale(1 / (norm + TINY), x, 0, n);
        int small = Math.min(rows, columns);
        square = Buffers.grow(square, small, small);
        factor = Buffers.grow(factor, small, small);
        next = Buffers.grow(next, rows, columns);
        FloatMatrix s = FloatMatrix.of(square, small, small);
        FloatMatrix f = FloatMatrix.of(factor, small, small);
        FloatMatrix current = FloatMatrix.of(x, rows, columns);
        FloatMatrix other = FloatMatrix.of(next, rows, columns);
        for (int step = 0; step < STEPS; step++) {
            if (rows <= columns) {
                gemm.productWithTransposed(current, current, s, false);
                polynomial(s, f);
                gemm.product(f, current, other, false);
            } else {
                gemm.transposedProduct(current, current, s, false);
                polynomial(s, f);
                gemm.product(current, f, other, false);
            }
            FloatMatrix swap = current;
            current = other;
            other = swap;
        }
        System.arraycopy(next, 0, x, 0, n); // an odd number of steps ends in the other buffer
    }

    /// Sets `f` to `a·I + b·s + c·s²` for a symmetric `s`.
    private void polynomial(FloatMatrix s, FloatMatrix f) {
        int n = s.rows();
        gemm.product(s, s, f, false);
        FloatVectors.scale(C, f.values(), 0, n * n);
        FloatVectors.addScaled(B, s.values(), 0, f.values(), 0, n * n);
        for (int i = 0; i < n; i++) {
            f.values()[i * n + i] += A;
        }
    }
}
