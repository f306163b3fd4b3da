package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.SHORTS;

import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/// Factors of 16 bits for products of codes with a few rows of quantised activations. Each integer belongs
/// to a word of four columns, whose bytes are `x0` to `x3`, and holds the factors for the two shorts of a
/// word of codes: one for columns 0 and 1, one for columns 2 and 3.
///
/// Products are meant modulo 2^16: with `s = c0 + 256 · c1`, the dot product `c0 · x0 + c1 · x1` is `s · x0
/// + (s >>> 8) · (x1 - 256 · x0)`, as long as it fits 16 bits. Grows to the longest rows that came. Belongs
/// to one thread.
final class VectorPairs {

    private static final int BYTE = Byte.SIZE;
    private static final int NIBBLE = 4;
    private static final int WORDS_OF_16 = 4;
    private static final short HALF_RANGE = (short) 0x8000;

    private static final int BLOCK_WORDS = PanelFormat.BLOCK / Integer.BYTES;

    private int stride;
    private int[] first = new int[0];
    private int[] second = new int[0];
    private int[] third = new int[0];
    private int[] fourth = new int[0];
    private float[] scales = new float[0];
    private float[] totals = new float[0];
    private int[] seeds = new int[0];

    /// Blocks of 32 columns from one row to the next. A block has eight words.
    int blocks() {
        return stride / BLOCK_WORDS;
    }

    /// The scales of the rows' blocks.
    float[] scales() {
        return scales;
    }

    /// The sums of the rows' blocks, each with the other sign.
    float[] totals() {
        return totals;
    }

    /// Where the integer products of the rows' blocks with codes centred at 8 start.
    int[] seeds() {
        return seeds;
    }

    /// The factors of a whole short: `x0`.
    int[] first() {
        return first;
    }

    /// `x1 - 256 · x0`; after [#readNibbles] the factors of a short without its lowest nibble.
    int[] second() {
        return second;
    }

    /// What to add to products; after [#readNibbles] the factors of a short's upper byte.
    int[] third() {
        return third;
    }

    /// After [#readNibbles] the factors of a short's highest nibble.
    int[] fourth() {
        return fourth;
    }

    /// For codes of eight bits. What to add takes their zero off and half the range of a short on, so that
    /// sums of two products are unsigned.
    void readBytes(Rows x, int rows) {
        readBlocks(x, rows);
        for (int row = 0; row < rows; row++) {
            readPairs(x, row, PanelFormat.Q8_0.zero(), HALF_RANGE);
        }
    }

    /// For codes of four bits without a zero: what to add is nothing.
    void readCentred(Rows x, int rows) {
        readBlocks(x, rows);
        for (int row = 0; row < rows; row++) {
            readPairs(x, row, 0, (short) 0);
        }
    }

    /// For codes of six bits. What to add takes their zero off in a run of 16 columns, at the run's first
    /// word.
    void readSixBits(Rows x, int rows) {
        readBlocks(x, rows);
        for (int row = 0; row < rows; row++) {
            readPairs(x, row, PanelFormat.Q6_K.zero(), (short) 0);
        }
        for (int i = 0; i < rows * stride; i += WORDS_OF_16) {
            third[i] = addPairs(addPairs(third[i], third[i + 1]), addPairs(third[i + 2], third[i + 3]));
        }
    }

    private static int addPairs(int a, int b) {
        return ((a & 0xffff0000) + (b & 0xffff0000)) | ((a + b) & 0xffff);
    }

    private void readBlocks(Rows x, int rows) {
        stride = PanelFormat.padded(x.columns()) / Integer.BYTES;
        int size = rows * stride + LENGTH;
        if (first.length < size) {
            first = new int[size];
            second = new int[size];
            third = new int[size];
            fourth = new int[size];
            scales = new float[size / BLOCK_WORDS];
            totals = new float[size / BLOCK_WORDS];
            seeds = new int[size / BLOCK_WORDS];
        }
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < blocks(); i++) {
                long at = row * x.blockStride() + i * (long) ActivationBlock.BYTES;
                int to = row * blocks() + i;
                scales[to] = x.blocks().get(ValueLayout.JAVA_FLOAT, at + ActivationBlock.SCALE);
                totals[to] = -x.blocks().get(ValueLayout.JAVA_FLOAT, at + ActivationBlock.SUM);
                seeds[to] = x.blocks().get(ValueLayout.JAVA_INT, at + ActivationBlock.SEED_8);
            }
        }
    }

    private void readPairs(Rows x, int row, int zero, short more) {
        readPairs(x.codes(), row * x.codeStride(), stride, row * stride, (short) -zero, more);
    }

    private void readPairs(MemorySegment x, long at, int words, int to, short factor, short more) {
        for (int i = 0; i < words; i += LENGTH) {
            ShortVector bytes = ShortVector.fromMemorySegment(SHORTS, x, at + i * 4L, ORDER);
            ShortVector shifted = bytes.lanewise(VectorOperators.LSHL, BYTE);
            ShortVector even = shifted.lanewise(VectorOperators.ASHR, BYTE);
            ShortVector odd = bytes.lanewise(VectorOperators.ASHR, BYTE);
            even.reinterpretAsInts().intoArray(first, to + i);
            odd.sub(shifted).reinterpretAsInts().intoArray(second, to + i);
            even.add(odd).mul(factor).add(more).reinterpretAsInts().intoArray(third, to + i);
        }
    }

    /// For words of codes whose low nibbles belong to 16 columns, a word of activations each, and whose
    /// high nibbles to the next 16. The factors lie at the words of the first.
    ///
    /// The four nibbles of a short belong to `x0`, `y0`, `x1` and `y1`, with `y` from the other columns.
    /// The product is `s · x0 + (s >>> 4) · (y0 - 16 · x0) + (s >>> 8) · (x1 - 16 · y0) + (s >>> 12) · (y1
    /// - 16 · x1)`.
    void readNibbles(Rows x, int rows) {
        readBlocks(x, rows);
        for (int row = 0; row < rows; row++) {
            readNibbles(x.codes(), row * x.codeStride(), stride, row * stride);
        }
    }

    private void readNibbles(MemorySegment x, long at, int words, int to) {
        for (int i = 0; i < words; i += LENGTH) {
            ShortVector low = ShortVector.fromMemorySegment(SHORTS, x, at + i * 4L, ORDER);
            ShortVector high = ShortVector.fromMemorySegment(SHORTS, x, at + (i + WORDS_OF_16) * 4L, ORDER);
            ShortVector a = low.lanewise(VectorOperators.LSHL, BYTE).lanewise(VectorOperators.ASHR, BYTE);
            ShortVector b = high.lanewise(VectorOperators.LSHL, BYTE).lanewise(VectorOperators.ASHR, BYTE);
            ShortVector c = low.lanewise(VectorOperators.ASHR, BYTE);
            ShortVector d = high.lanewise(VectorOperators.ASHR, BYTE);
            a.reinterpretAsInts().intoArray(first, to + i);
            b.sub(a.lanewise(VectorOperators.LSHL, NIBBLE)).reinterpretAsInts().intoArray(second, to + i);
            c.sub(b.lanewise(VectorOperators.LSHL, NIBBLE)).reinterpretAsInts().intoArray(third, to + i);
            d.sub(c.lanewise(VectorOperators.LSHL, NIBBLE)).reinterpretAsInts().intoArray(fourth, to + i);
        }
    }
}
