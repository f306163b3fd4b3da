package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.NARROW;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.QUARTERS;

import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;

/// Rows of quantised activations as floats, in parts of some columns: `[part][row][STRIDE]`. The rows of a
/// part lie a constant distance apart, so that one address leads to all rows of a tile. Grows to the most
/// that came. Belongs to one thread.
final class VectorActivations {

    /// Columns of a part.
    static final int COLUMNS = VectorReader.COLUMNS;

    /// Where the scales of a row's blocks lie, behind its floats.
    static final int SCALES = COLUMNS;

    /// Where the sums of a row's blocks lie, each with the other sign.
    static final int SUMS = SCALES + COLUMNS / PanelFormat.BLOCK;

    /// Floats of a row: no power of two, so that rows do not compete for the same lines of the cache.
    static final int STRIDE = SUMS + COLUMNS / PanelFormat.BLOCK;

    private static final int BLOCK = PanelFormat.BLOCK;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

    private float[] values = new float[0];
    private int partLength;

    /// Where rows are read to.
    float[] values() {
        return values;
    }

    /// Where a row's floats of the part that begins at a column lie.
    int at(int column, int row) {
        return column / COLUMNS * partLength + row * STRIDE;
    }

    /// Reads the first rows, `columns` wide, whole blocks.
    void read(Rows x, int rows, int columns) {
        partLength = rows * STRIDE;
        int size = (columns + COLUMNS - 1) / COLUMNS * partLength;
        if (values.length < size) {
            values = new float[size];
        }
        for (int column = 0; column < columns; column += COLUMNS) {
            int count = Math.min(COLUMNS, columns - column);
            for (int row = 0; row < rows; row++) {
                int to = at(column, row);
                readCodes(x.codes(), row * x.codeStride() + column, count, values, to);
                long blocks = row * x.blockStride() + column / BLOCK * (long) ActivationBlock.BYTES;
                readFloats(x.blocks(), blocks + ActivationBlock.SCALE, count / BLOCK, 1f, values, to + SCALES);
                readFloats(x.blocks(), blocks + ActivationBlock.SUM, count / BLOCK, -1f, values, to + SUMS);
            }
        }
    }

    private static void readCodes(MemorySegment codes, long at, int count, float[] to, int toAt) {
        if (NARROW) {
            for (int i = 0; i < count; i++) {
                to[toAt + i] = codes.get(ValueLayout.JAVA_BYTE, at + i);
            }
            return;
        }
        for (int i = 0; i < count; i += LENGTH) {
            ByteVector.fromMemorySegment(QUARTERS, codes, at + i, ORDER)
                    .convertShape(VectorOperators.B2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, toAt + i);
        }
    }

    private static void readFloats(MemorySegment blocks, long at, int count, float sign, float[] to, int toAt) {
        for (int i = 0; i < count; i++) {
            to[toAt + i] = sign * blocks.get(FLOAT, at + i * (long) ActivationBlock.BYTES);
        }
    }
}
