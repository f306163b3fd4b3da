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
/// part lie a constant distance apart, so that one address leads to all rows of a tile. Behind an odd number
/// of rows there is room for one more, whatever it holds. Grows to the most that came. Belongs to one thread.
final class VectorActivations {

    /// Columns of a part.
    static final int COLUMNS = VectorReader.COLUMNS;

    private static final int BLOCK = PanelFormat.BLOCK;

    /// Behind a row's floats: the scales of its blocks.
    static final int SCALES = COLUMNS;

    /// Behind those the sums of the blocks, each with the other sign.
    static final int SUMS = SCALES + COLUMNS / BLOCK;

    /// Floats of a row: no power of two, so that rows do not compete for the same lines of the cache.
    static final int STRIDE = SUMS + COLUMNS / BLOCK;

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

    /// Reads some columns of the first rows. Columns count from the first of them then.
    ///
    /// @param from    first column, at the start of a block
    /// @param columns whole blocks
    /// @param sums    whether those of the blocks are needed
    void read(Rows x, int rows, int from, int columns, boolean sums) {
        partLength = (rows + rows % 2) * STRIDE;
        int size = (columns + COLUMNS - 1) / COLUMNS * partLength;
        if (values.length < size) {
            values = new float[size];
        }
        for (int row = 0; row < rows; row++) {
            long codesAt = row * x.codeStride() + from;
            long blocksAt = row * x.blockStride() + from / BLOCK * (long) ActivationBlock.BYTES;
            for (int column = 0; column < columns; column += COLUMNS) {
                int count = Math.min(COLUMNS, columns - column);
                int to = at(column, row);
                if (NARROW) {
                    readNarrow(x.codes(), codesAt + column, count, values, to);
                } else {
                    readCodes(x.codes(), codesAt + column, count, values, to);
                }
                long at = blocksAt + column / BLOCK * (long) ActivationBlock.BYTES;
                readScales(x.blocks(), at, count / BLOCK, values, to + SCALES);
                if (sums) {
                    readSums(x.blocks(), at, count / BLOCK, values, to + SUMS);
                }
            }
        }
    }

    private static void readCodes(MemorySegment codes, long at, int count, float[] to, int toAt) {
        for (int i = 0; i < count; i += LENGTH) {
            ByteVector.fromMemorySegment(QUARTERS, codes, at + i, ORDER)
                    .convertShape(VectorOperators.B2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, toAt + i);
        }
    }

    private static void readNarrow(MemorySegment codes, long at, int count, float[] to, int toAt) {
        for (int i = 0; i < count; i++) {
            to[toAt + i] = codes.get(ValueLayout.JAVA_BYTE, at + i);
        }
    }

    private static void readScales(MemorySegment blocks, long at, int count, float[] to, int toAt) {
        for (int block = 0; block < count; block++) {
            to[toAt + block] = blocks.get(FLOAT, at + (long) block * ActivationBlock.BYTES + ActivationBlock.SCALE);
        }
    }

    private static void readSums(MemorySegment blocks, long at, int count, float[] to, int toAt) {
        for (int block = 0; block < count; block++) {
            to[toAt + block] = -blocks.get(FLOAT, at + (long) block * ActivationBlock.BYTES + ActivationBlock.SUM);
        }
    }
}
