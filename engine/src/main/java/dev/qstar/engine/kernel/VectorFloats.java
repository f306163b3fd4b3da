package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of weights that are floats, of any format, with rows of floats. Belongs to one thread.
final class VectorFloats {

    /// Columns that are read at a time where a format is not that of the machine.
    private static final int COLUMNS = 256;

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;

    /// Up to so many rows, panels are read in pairs, straight from where they lie.
    private static final int FEW_ROWS = 2;

    /// From so many rows on, weights of half precision are read into memory once for all of them.
    private static final int MANY_ROWS = 8;

    private final MemorySegment weights = Arena.ofAuto().allocate((long) COLUMNS * WORDS, 64);

    /// [Kernels#multiply].
    void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        for (int panel = fromPanel; panel < toPanel; panel++) {
            clear(y.floats(), y.at(0, panel * LANES), y.stride(), rows);
        }
        int panel = fromPanel;
        if (rows <= FEW_ROWS) {
            for (; panel + 2 <= toPanel; panel += 2) {
                for (int row = 0; row < rows; row++) {
                    addPair(w, panel, x.floats(), x.at(row, 0), y.floats(), y.at(row, panel * LANES));
                }
            }
        }
        for (; panel < toPanel; panel++) {
            addPanel(w, panel, x, rows, y);
        }
    }

    private static void addPair(PanelMatrix w, int panel, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        MemorySegment data = w.data();
        long apart = w.panelBytes();
        long at = panel * apart;
        int steps = w.columns();
        for (int lane = 0; lane < WORDS; lane += 2 * BYTES) {
            long to = yAt + lane;
            switch (w.format()) {
                case F32 -> VectorWeightTile.pair(data, at + lane, apart, steps, x, xAt, y, to);
                case F16 -> VectorWeightTile.pairOfHalves(data, at + lane / 2, apart, steps, x, xAt, y, to);
                case BF16 -> VectorWeightTile.pairOfUpperHalves(data, at + lane / 2, apart, steps, x, xAt, y, to);
                case Q8_0, Q4_0, Q4_K, Q6_K -> throw new IllegalArgumentException(w.format() + " has codes");
            }
        }
    }

    private void addPanel(PanelMatrix w, int panel, Rows x, int rows, Rows y) {
        long to = y.at(0, panel * LANES);
        for (int column = 0; column < w.columns(); column += COLUMNS) {
            int count = Math.min(COLUMNS, w.columns() - column);
            long at = panel * w.panelBytes() + (long) column * w.format().groupBytes();
            long from = x.at(0, column);
            add(w.format(), w.data(), at, count, x.floats(), from, x.stride(), rows, y.floats(), to, y.stride());
        }
    }

    private void read(PanelFormat format, MemorySegment data, long at, int count) {
        if (format == PanelFormat.F16) {
            for (int i = 0; i < count; i += LENGTH) {
                VectorLanes.store(VectorLanes.halves(data, at + i * 2L), weights, i * 4L);
            }
        } else {
            for (int i = 0; i < count; i += LENGTH) {
                VectorLanes.store(VectorLanes.upperHalves(data, at + i * 2L), weights, i * 4L);
            }
        }
    }

    private static void clear(MemorySegment y, long at, long stride, int rows) {
        FloatVector zero = FloatVector.zero(FLOATS);
        for (int row = 0; row < rows; row++) {
            for (int lane = 0; lane < WORDS; lane += BYTES) {
                VectorLanes.store(zero, y, at + row * stride + lane);
            }
        }
    }

    /// [Kernels#accumulate].
    void accumulate(
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
        if (!add) {
            clear(y, yAt, yStride, rows);
        }
        for (int step = 0; step < steps; step += COLUMNS) {
            int count = Math.min(COLUMNS, steps - step);
            long at = wAt + (long) step * format.groupBytes();
            add(format, w, at, count, x, xAt + step * 4L, xStride, rows, y, yAt, yStride);
        }
    }

    /// @param steps at most [#COLUMNS]
    private void add(
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
            long yStride) {
        if (format == PanelFormat.F32) {
            add(w, wAt, steps, x, xAt, xStride, rows, y, yAt, yStride);
        } else if (format == PanelFormat.F16 && rows < MANY_ROWS) {
            addHalves(w, wAt, steps, x, xAt, xStride, rows, y, yAt, yStride);
        } else {
            read(format, w, wAt, steps * LANES);
            add(weights, 0, steps, x, xAt, xStride, rows, y, yAt, yStride);
        }
    }

    private static void addHalves(
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            int rows,
            MemorySegment y,
            long yAt,
            long yStride) {
        for (int lane = 0; lane < WORDS; lane += 2 * BYTES) {
            long at = wAt + lane / 2;
            int row = 0;
            for (; row + 4 <= rows; row += 4) {
                long to = yAt + row * yStride + lane;
                VectorWeightTile.fourOfHalves(w, at, steps, x, xAt + row * xStride, xStride, y, to, yStride);
            }
            for (; row < rows; row++) {
                long to = yAt + row * yStride + lane;
                VectorWeightTile.oneOfHalves(w, at, steps, x, xAt + row * xStride, y, to);
            }
        }
    }

    private static void add(
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            int rows,
            MemorySegment y,
            long yAt,
            long yStride) {
        for (int lane = 0; lane < WORDS; lane += 2 * BYTES) {
            int row = 0;
            for (; row + 4 <= rows; row += 4) {
                long from = xAt + row * xStride;
                VectorFloatTile.four(w, wAt + lane, steps, x, from, xStride, y, yAt + row * yStride + lane, yStride);
            }
            for (; row < rows; row++) {
                VectorFloatTile.one(w, wAt + lane, steps, x, xAt + row * xStride, y, yAt + row * yStride + lane);
            }
        }
    }
}
