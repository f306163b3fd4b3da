package dev.qstar.engine.kernel;

/// The reference: plain Java. It is also the tier of the first seconds, for it compiles in milliseconds, whereas
/// vector code crawls until the optimising compiler has finished with it.
public final class ScalarKernels extends PanelKernels {

    private static final int LANES = PanelMatrix.LANES;

    /// The one instance; it has no state.
    public static final ScalarKernels INSTANCE = new ScalarKernels();

    private ScalarKernels() {}

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void accumulate(
            float[] w,
            int wFrom,
            int steps,
            float[] x,
            int xFrom,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride) {
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
            for (int lane = 0; lane < LANES; lane += 4) {
                fourByFour(
                        w,
                        wFrom + lane,
                        steps,
                        x,
                        xFrom + m * xStride,
                        xStride,
                        y,
                        yFrom + m * yStride + lane,
                        yStride);
            }
        }
        for (; m < rows; m++) {
            for (int lane = 0; lane < LANES; lane += 8) {
                oneByEight(w, wFrom + lane, steps, x, xFrom + m * xStride, y, yFrom + m * yStride + lane);
            }
        }
    }

    /// Four rows of activations, four lanes.
    private static void fourByFour(
            float[] w, int wFrom, int steps, float[] x, int x0, int xStride, float[] y, int y0, int yStride) {
        int x1 = x0 + xStride;
        int x2 = x1 + xStride;
        int x3 = x2 + xStride;
        int y1 = y0 + yStride;
        int y2 = y1 + yStride;
        int y3 = y2 + yStride;
        float a0 = y[y0];
        float a1 = y[y0 + 1];
        float a2 = y[y0 + 2];
        float a3 = y[y0 + 3];
        float b0 = y[y1];
        float b1 = y[y1 + 1];
        float b2 = y[y1 + 2];
        float b3 = y[y1 + 3];
        float c0 = y[y2];
        float c1 = y[y2 + 1];
        float c2 = y[y2 + 2];
        float c3 = y[y2 + 3];
        float d0 = y[y3];
        float d1 = y[y3 + 1];
        float d2 = y[y3 + 2];
        float d3 = y[y3 + 3];
        int at = wFrom;
        for (int k = 0; k < steps; k++) {
            float w0 = w[at];
            float w1 = w[at + 1];
            float w2 = w[at + 2];
            float w3 = w[at + 3];
            at += LANES;
            float a = x[x0 + k];
            float b = x[x1 + k];
            float c = x[x2 + k];
            float d = x[x3 + k];
            a0 = Math.fma(w0, a, a0);
            a1 = Math.fma(w1, a, a1);
            a2 = Math.fma(w2, a, a2);
            a3 = Math.fma(w3, a, a3);
            b0 = Math.fma(w0, b, b0);
            b1 = Math.fma(w1, b, b1);
            b2 = Math.fma(w2, b, b2);
            b3 = Math.fma(w3, b, b3);
            c0 = Math.fma(w0, c, c0);
            c1 = Math.fma(w1, c, c1);
            c2 = Math.fma(w2, c, c2);
            c3 = Math.fma(w3, c, c3);
            d0 = Math.fma(w0, d, d0);
            d1 = Math.fma(w1, d, d1);
            d2 = Math.fma(w2, d, d2);
            d3 = Math.fma(w3, d, d3);
        }
        store(y, y0, a0, a1, a2, a3);
        store(y, y1, b0, b1, b2, b3);
        store(y, y2, c0, c1, c2, c3);
        store(y, y3, d0, d1, d2, d3);
    }

    /// One row of activations, eight lanes.
    private static void oneByEight(float[] w, int wFrom, int steps, float[] x, int xFrom, float[] y, int yFrom) {
        float a0 = y[yFrom];
        float a1 = y[yFrom + 1];
        float a2 = y[yFrom + 2];
        float a3 = y[yFrom + 3];
        float a4 = y[yFrom + 4];
        float a5 = y[yFrom + 5];
        float a6 = y[yFrom + 6];
        float a7 = y[yFrom + 7];
        int at = wFrom;
        for (int k = 0; k < steps; k++) {
            float a = x[xFrom + k];
            a0 = Math.fma(w[at], a, a0);
            a1 = Math.fma(w[at + 1], a, a1);
            a2 = Math.fma(w[at + 2], a, a2);
            a3 = Math.fma(w[at + 3], a, a3);
            a4 = Math.fma(w[at + 4], a, a4);
            a5 = Math.fma(w[at + 5], a, a5);
            a6 = Math.fma(w[at + 6], a, a6);
            a7 = Math.fma(w[at + 7], a, a7);
            at += LANES;
        }
        store(y, yFrom, a0, a1, a2, a3);
        store(y, yFrom + 4, a4, a5, a6, a7);
    }

    /// For few rows, decoding to scratch first would cost more than the products.
    @Override
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
        if (rows >= 4) {
            multiplyDecoded(w, panel, x, xStride, rows, y, yFrom, yStride, scratch);
            return;
        }
        int first = panel * w.columns();
        for (int column = 0; column < w.columns(); column += BytePanels.BLOCK) {
            int at = (first + column) * LANES;
            int scale = at / BytePanels.BLOCK;
            for (int lane = 0; lane < LANES; lane += 8) {
                for (int m = 0; m < rows; m++) {
                    byteBlock(
                            w.values(),
                            at + lane,
                            w.scales(),
                            scale + lane,
                            x,
                            m * xStride + column,
                            y,
                            yFrom + m * yStride + lane);
                }
            }
        }
    }

    /// One row of activations, eight lanes, the columns of a block.
    private static void byteBlock(
            byte[] w, int wFrom, short[] scales, int scale, float[] x, int xFrom, float[] y, int yFrom) {
        float s0 = Float.float16ToFloat(scales[scale]);
        float s1 = Float.float16ToFloat(scales[scale + 1]);
        float s2 = Float.float16ToFloat(scales[scale + 2]);
        float s3 = Float.float16ToFloat(scales[scale + 3]);
        float s4 = Float.float16ToFloat(scales[scale + 4]);
        float s5 = Float.float16ToFloat(scales[scale + 5]);
        float s6 = Float.float16ToFloat(scales[scale + 6]);
        float s7 = Float.float16ToFloat(scales[scale + 7]);
        float a0 = y[yFrom];
        float a1 = y[yFrom + 1];
        float a2 = y[yFrom + 2];
        float a3 = y[yFrom + 3];
        float a4 = y[yFrom + 4];
        float a5 = y[yFrom + 5];
        float a6 = y[yFrom + 6];
        float a7 = y[yFrom + 7];
        int at = wFrom;
        for (int k = 0; k < BytePanels.BLOCK; k++) {
            float a = x[xFrom + k];
            a0 = Math.fma(w[at] * s0, a, a0);
            a1 = Math.fma(w[at + 1] * s1, a, a1);
            a2 = Math.fma(w[at + 2] * s2, a, a2);
            a3 = Math.fma(w[at + 3] * s3, a, a3);
            a4 = Math.fma(w[at + 4] * s4, a, a4);
            a5 = Math.fma(w[at + 5] * s5, a, a5);
            a6 = Math.fma(w[at + 6] * s6, a, a6);
            a7 = Math.fma(w[at + 7] * s7, a, a7);
            at += LANES;
        }
        store(y, yFrom, a0, a1, a2, a3);
        store(y, yFrom + 4, a4, a5, a6, a7);
    }

    private static void store(float[] y, int at, float a, float b, float c, float d) {
        y[at] = a;
        y[at + 1] = b;
        y[at + 2] = c;
        y[at + 3] = d;
    }

    @Override
    float largest(float[] x, int from, int count) {
        float a = Float.NEGATIVE_INFINITY;
        float b = a;
        float c = a;
        float d = a;
        for (int i = from; i < from + count; i += 4) {
            a = Math.max(a, x[i]);
            b = Math.max(b, x[i + 1]);
            c = Math.max(c, x[i + 2]);
            d = Math.max(d, x[i + 3]);
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    @Override
    float sum(float[] x, int from, int count) {
        float[] sums = new float[16];
        for (int i = 0; i < count; i += 16) {
            for (int lane = 0; lane < 16; lane++) {
                sums[lane] += x[from + i + lane];
            }
        }
        for (int apart = 8; apart > 0; apart /= 2) {
            for (int lane = 0; lane < apart; lane++) {
                sums[lane] += sums[lane + apart];
            }
        }
        return sums[0];
    }

    @Override
    void exponentials(float[] x, int from, int count, float shift) {
        for (int i = from; i < from + count; i++) {
            x[i] = Exponential.of(x[i] - shift);
        }
    }

    @Override
    public void swiglu(float[] gate, float[] up, int from, int count) {
        for (int i = from; i < from + count; i++) {
            gate[i] = gate[i] / (1f + Exponential.of(-gate[i])) * up[i];
        }
    }
}
