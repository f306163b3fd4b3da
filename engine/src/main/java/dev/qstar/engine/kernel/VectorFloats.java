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

    /// Up to so many rows, reading weights into memory first would cost more than it saves.
    private static final int FEW_ROWS = 2;

    /// Tiles of eight rows need more than the 16 registers that 256-bit machines have.
    private static final boolean TALL = FLOATS.vectorBitSize() != 256;

    private final MemorySegment weights = Arena.ofAuto().allocate((long) COLUMNS * WORDS, 64);

    /// [Kernels#multiply].
    void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        for (int panel = fromPanel; panel < toPanel; panel++) {
            long to = y.at(0, panel * LANES);
            clear(y.floats(), to, y.stride(), rows);
            if (rows <= FEW_ROWS) {
                for (int row = 0; row < rows; row++) {
                    multiplyRow(w, panel * w.panelBytes(), x.floats(), x.at(row, 0), y.floats(), to + row * y.stride());
                }
            } else {
                multiplyRows(w, panel * w.panelBytes(), x, rows, y, to);
            }
        }
    }

    private void multiplyRows(PanelMatrix w, long panelAt, Rows x, int rows, Rows y, long to) {
        for (int column = 0; column < w.columns(); column += COLUMNS) {
            int count = Math.min(COLUMNS, w.columns() - column);
            long at = panelAt + (long) column * w.format().groupBytes();
            if (w.format() == PanelFormat.F32) {
                add(w.data(), at, count, x.floats(), x.at(0, column), x.stride(), rows, y.floats(), to, y.stride());
            } else {
                read(w.format(), w.data(), at, count * LANES);
                add(weights, 0, count, x.floats(), x.at(0, column), x.stride(), rows, y.floats(), to, y.stride());
            }
        }
    }

    private static void multiplyRow(PanelMatrix w, long at, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        MemorySegment data = w.data();
        int count = w.columns();
        for (int lane = 0; lane < WORDS; lane += 2 * BYTES) {
            switch (w.format()) {
                case F32 -> VectorFloatTile.one(data, at + lane, count, x, xAt, y, yAt + lane);
                case F16 -> VectorFloatTile.oneOfHalves(data, at + lane / 2, count, x, xAt, y, yAt + lane);
                case BF16 -> VectorFloatTile.oneOfUpperHalves(data, at + lane / 2, count, x, xAt, y, yAt + lane);
                case Q8_0, Q4_0, Q4_K, Q6_K -> throw new IllegalArgumentException(w.format() + " has codes");
            }
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
        if (format == PanelFormat.F32) {
            add(w, wAt, steps, x, xAt, xStride, rows, y, yAt, yStride);
            return;
        }
        for (int step = 0; step < steps; step += COLUMNS) {
            int count = Math.min(COLUMNS, steps - step);
            read(format, w, wAt + (long) step * format.groupBytes(), count * LANES);
            add(weights, 0, count, x, xAt + step * 4L, xStride, rows, y, yAt, yStride);
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
            if (TALL) {
                for (; row + 8 <= rows; row += 8) {
                    long from = xAt + row * xStride;
                    long to = yAt + row * yStride + lane;
                    VectorFloatTile.eight(w, wAt + lane, steps, x, from, xStride, y, to, yStride);
                }
            }
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
