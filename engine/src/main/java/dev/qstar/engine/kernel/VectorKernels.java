package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The Vector API tier. One or few rows of activations are multiplied with panels as they are packed; for
/// more rows, a part of a panel is read into floats first, and tiles of rows keep their sums in registers.
public final class VectorKernels implements Kernels {

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private final VectorCodes codes = new VectorCodes();
    private final VectorFloats floats = new VectorFloats();
    private final VectorElementwise elementwise = new VectorElementwise();
    private final VectorSoftmax softmax = new VectorSoftmax();

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public void quantize(Rows rows, int from, int to, Grouping grouping) {
        for (int row = from; row < to; row++) {
            elementwise.quantize(rows, row, grouping);
        }
    }

    @Override
    public void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        if (w.format().quantized()) {
            codes.multiply(w, fromPanel, toPanel, x, rows, y);
        } else {
            floats.multiply(w, fromPanel, toPanel, x, rows, y);
        }
    }

    @Override
    public void accumulate(
            PanelFormat format,
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            int rows,
            MemorySegment y,
            long yAt,
            long yStride,
            boolean add) {
        floats.accumulate(format, w, wAt, steps, x, xAt, xStride, rows, y, yAt, yStride, add);
    }

    @Override
    public void softmaxStep(
            MemorySegment scores,
            long scoresAt,
            int rows,
            MemorySegment states,
            long statesAt,
            MemorySegment hidden,
            long hiddenAt,
            MemorySegment sums,
            long sumsAt,
            int width) {
        for (int row = 0; row < rows; row++) {
            int visible = LANES - (int) (hidden.get(ValueLayout.JAVA_LONG, hiddenAt + row * 8L) / 4);
            float correction =
                    softmax.step(scores, scoresAt + row * (long) WORDS, visible, states, statesAt + row * 8L);
            VectorElementwise.multiply(sums, sumsAt + row * 4L * width, width, correction);
        }
    }

    @Override
    public void softmaxEnd(int rows, MemorySegment states, long statesAt, MemorySegment sums, long sumsAt, int width) {
        for (int row = 0; row < rows; row++) {
            float factor = 1f / states.get(ValueLayout.JAVA_FLOAT, statesAt + row * 8L + 4);
            VectorElementwise.multiply(sums, sumsAt + row * 4L * width, width, factor);
        }
    }

    @Override
    public void norm(Rows x, int from, int to, MemorySegment weight, float epsilon, Rows y) {
        for (int row = from; row < to; row++) {
            elementwise.norm(x, row, weight, epsilon, y);
        }
    }

    @Override
    public void rope(
            MemorySegment x,
            long xAt,
            long xStride,
            int heads,
            MemorySegment turns,
            long turnsAt,
            float factor,
            MemorySegment y,
            long yAt,
            long yStride,
            int width) {
        for (int head = 0; head < heads; head++) {
            VectorElementwise.rope(x, xAt + head * xStride, turns, turnsAt, factor, y, yAt + head * yStride, width);
        }
    }

    @Override
    public void swiglu(Rows gate, Rows up, int rows, int fromPanel, int toPanel) {
        int from = fromPanel * LANES;
        int count = (toPanel - fromPanel) * LANES;
        for (int row = 0; row < rows; row++) {
            VectorElementwise.swiglu(gate.floats(), gate.at(row, from), up.floats(), up.at(row, from), count);
        }
    }

    @Override
    public void add(Rows from, Rows to, int rows, int fromPanel, int toPanel) {
        int first = fromPanel * LANES;
        int count = (toPanel - fromPanel) * LANES;
        for (int row = 0; row < rows; row++) {
            VectorElementwise.add(from.floats(), from.at(row, first), to.floats(), to.at(row, first), count);
        }
    }
}
