package dev.qstar.engine.kernel;

import java.util.Arrays;

/// What the tiers share: the walk over panels and chunks, and the operations that are too small to matter.
abstract sealed class PanelKernels implements Kernels permits ScalarKernels, VectorKernels {

    private static final int LANES = PanelMatrix.LANES;

    /// Columns of float panels that are read for all rows before going on: 64 KiB, a part of the second-level cache.
    private static final int FLOAT_CHUNK = 512;

    @Override
    public final void multiply(
            PanelMatrix w,
            int fromPanel,
            int toPanel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yStride,
            float[] scratch) {
        for (int panel = fromPanel; panel < toPanel; panel++) {
            int yFrom = panel * LANES;
            for (int m = 0; m < rows; m++) {
                Arrays.fill(y, yFrom + m * yStride, yFrom + m * yStride + LANES, 0f);
            }
            switch (w) {
                case FloatPanels floats -> multiplyFloats(floats, panel, x, xStride, rows, y, yFrom, yStride);
                case HalfPanels halves -> multiplyHalves(halves, panel, x, xStride, rows, y, yFrom, yStride, scratch);
                case BytePanels bytes -> multiplyBytes(bytes, panel, x, xStride, rows, y, yFrom, yStride, scratch);
            }
        }
    }

    private void multiplyFloats(
            FloatPanels w, int panel, float[] x, int xStride, int rows, float[] y, int yFrom, int yStride) {
        int columns = w.columns();
        for (int k = 0; k < columns; k += FLOAT_CHUNK) {
            int steps = Math.min(FLOAT_CHUNK, columns - k);
            accumulate(w.values(), (panel * columns + k) * LANES, steps, x, k, xStride, rows, y, yFrom, yStride);
        }
    }

    /// Adds the product of a panel of halves to outputs that are zero.
    void multiplyHalves(
            HalfPanels w,
            int panel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride,
            float[] scratch) {
        multiplyDecoded(w, panel, x, xStride, rows, y, yFrom, yStride, scratch);
    }

    /// Adds the product of a panel of bytes to outputs that are zero.
    void multiplyBytes(
            BytePanels w,
            int panel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride,
            float[] scratch) {
        multiplyDecoded(w, panel, x, xStride, rows, y, yFrom, yStride, scratch);
    }

    final void multiplyDecoded(
            PanelMatrix w,
            int panel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride,
            float[] scratch) {
        int columns = w.columns();
        for (int k = 0; k < columns; k += CHUNK) {
            int steps = Math.min(CHUNK, columns - k);
            decode(w, panel, k, steps, scratch);
            accumulate(scratch, 0, steps, x, k, xStride, rows, y, yFrom, yStride);
        }
    }

    /// As [PanelMatrix#decode]; a tier may know a faster way to the same floats.
    void decode(PanelMatrix w, int panel, int from, int count, float[] out) {
        w.decode(panel, from, count, out);
    }

    /// Replaces each of `count` values (a multiple of 16) by `exp(value - shift)`.
    abstract void exponentials(float[] x, int from, int count, float shift);

    /// The largest of `count` values, a multiple of 16; NaN when one is NaN.
    abstract float largest(float[] x, int from, int count);

    /// The sum of `count` values, a multiple of 16: value `i` is added to partial sum `i mod 16`; then sums 8, 4, 2 and
    /// 1 apart are added.
    abstract float sum(float[] x, int from, int count);

    @Override
    public final void softmax(float[] x, int from, int count) {
        int padded = (count + 15) / 16 * 16;
        Arrays.fill(x, from + count, from + padded, Float.NEGATIVE_INFINITY);
        exponentials(x, from, padded, largest(x, from, padded));
        Arrays.fill(x, from + count, from + padded, 0f);
        float scale = 1f / sum(x, from, padded);
        for (int i = from; i < from + count; i++) {
            x[i] *= scale;
        }
    }

    @Override
    public final void rmsNorm(float[] x, int xFrom, int count, float[] weight, float epsilon, float[] y, int yFrom) {
        float scale = (float) (1 / Math.sqrt((double) sumOfSquares(x, xFrom, count) / count + epsilon));
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = x[xFrom + i] * scale * weight[i];
        }
    }

    private static float sumOfSquares(float[] x, int from, int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = from;
        for (; i + 3 < from + count; i += 4) {
            a = Math.fma(x[i], x[i], a);
            b = Math.fma(x[i + 1], x[i + 1], b);
            c = Math.fma(x[i + 2], x[i + 2], c);
            d = Math.fma(x[i + 3], x[i + 3], d);
        }
        for (; i < from + count; i++) {
            a = Math.fma(x[i], x[i], a);
        }
        return (a + b) + (c + d);
    }

    @Override
    public final void rope(float[] x, int from, int pairs, float[] cosines, float[] sines, int angle) {
        for (int pair = 0; pair < pairs; pair++) {
            int at = from + 2 * pair;
            float even = x[at];
            float odd = x[at + 1];
            float cosine = cosines[angle + pair];
            float sine = sines[angle + pair];
            x[at] = even * cosine - odd * sine;
            x[at + 1] = even * sine + odd * cosine;
        }
    }
}
