package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/// Reads some columns of a panel of codes, their zero subtracted, into floats, so that they can be multiplied
/// with many rows of activations. Two panels lie side by side. Belongs to one thread.
///
/// The methods that touch vectors call nothing but the Vector API: what they call themselves, the compiler
/// might not inline, and then vectors would be boxed.
final class VectorReader {

    /// The most columns at a time.
    static final int COLUMNS = 128;

    /// Floats from one column to the next.
    static final int SPAN = VectorScales.SPAN;

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private static final int BLOCK = PanelFormat.BLOCK;
    private static final int BYTES = 0xff;
    private static final int NIBBLES = 0x0f;
    private static final int ALL_NIBBLES = 0x0f0f0f0f;
    private static final int HIGH_BITS = 0x30303030;
    private static final int SIX_BITS_ZERO = PanelFormat.Q6_K.zero();

    private final VectorScales scales = new VectorScales();
    private final float[] codes = new float[COLUMNS * SPAN];

    /// Codes: `[column][SPAN]`.
    float[] codes() {
        return codes;
    }

    /// What codes are to be multiplied with.
    VectorScales scales() {
        return scales;
    }

    /// Reads `count` columns from column `from` on: whole blocks, at most [#COLUMNS], and in half a group
    /// where groups are longer than a block.
    ///
    /// @param lane where the panel's first lane goes, 0 or 32
    void read(PanelMatrix w, int panel, int from, int count, int lane) {
        PanelFormat format = w.format();
        MemorySegment data = w.data();
        long at = panel * w.panelBytes();
        scales.read(w, at, from, count, lane);
        long group = at + (long) (from / format.groupColumns()) * format.groupBytes();
        int block = from % format.groupColumns() / BLOCK;
        switch (format) {
            case Q8_0 -> readBytes(data, group, count / BLOCK, lane);
            case Q4_0 -> readNibbles(data, group, count / BLOCK, lane);
            case Q4_K -> readQuarters(data, group + 4L * LANES + block / 2 * 9L * WORDS, count / BLOCK / 2, lane);
            case Q6_K -> readSixBits(data, group + 2L * LANES + block / 4 * 26L * WORDS, lane);
            case F32, F16, BF16 -> throw new IllegalArgumentException(format + " has no codes");
        }
    }

    private void readBytes(MemorySegment data, long at, int blocks, int lane) {
        for (int block = 0; block < blocks; block++) {
            long from = at + (long) block * PanelFormat.Q8_0.groupBytes();
            spread(data, from, 8, 0, BYTES, PanelFormat.Q8_0.zero(), codes, block * BLOCK * SPAN + lane);
        }
    }

    private void readNibbles(MemorySegment data, long at, int blocks, int lane) {
        int zero = PanelFormat.Q4_0.zero();
        for (int block = 0; block < blocks; block++) {
            long from = at + (long) block * PanelFormat.Q4_0.groupBytes();
            spread(data, from, 4, 0, NIBBLES, zero, codes, block * BLOCK * SPAN + lane);
            spread(data, from, 4, 4, NIBBLES, zero, codes, (block * BLOCK + 16) * SPAN + lane);
        }
    }

    private void readQuarters(MemorySegment data, long at, int quarters, int lane) {
        for (int quarter = 0; quarter < quarters; quarter++) {
            long from = at + quarter * 9L * WORDS;
            spread(data, from, 8, 0, NIBBLES, 0, codes, 2 * quarter * BLOCK * SPAN + lane);
            spread(data, from, 8, 4, NIBBLES, 0, codes, (2 * quarter + 1) * BLOCK * SPAN + lane);
        }
    }

    /// Writes four columns for each of some rows of words.
    private static void spread(
            MemorySegment data, long at, int words, int shift, int mask, int zero, float[] to, int toAt) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            long from = at + lane * 4L;
            spread(data, from, from + (long) words * WORDS, WORDS, shift, mask, zero, to, toAt + lane);
        }
    }

    private static void spread(
            MemorySegment data, long from, long end, long step, int shift, int mask, int zero, float[] to, int toAt) {
        int i = toAt;
        for (long at = from; at < end; at += step) {
            IntVector all = IntVector.fromMemorySegment(INTS, data, at, ORDER).lanewise(VectorOperators.LSHR, shift);
            all.and(mask)
                    .sub(zero)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i);
            all.lanewise(VectorOperators.LSHR, 8)
                    .and(mask)
                    .sub(zero)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i + SPAN);
            all.lanewise(VectorOperators.LSHR, 16)
                    .and(mask)
                    .sub(zero)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i + 2 * SPAN);
            all.lanewise(VectorOperators.LSHR, 24)
                    .and(mask)
                    .sub(zero)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i + 3 * SPAN);
            i += 4 * SPAN;
        }
    }

    private void readSixBits(MemorySegment data, long at, int lane) {
        for (int block = 0; block < 4; block++) {
            int rotation = Integer.SIZE + 4 - 2 * block;
            for (int i = 0; i < LANES; i += LENGTH) {
                long low = at + block % 2 * 8L * WORDS + i * 4L;
                long high = at + 16L * WORDS + i * 4L;
                int to = block * BLOCK * SPAN + lane + i;
                spreadSixBits(data, low, low + 8L * WORDS, WORDS, block / 2 * 4, high - low, rotation, codes, to);
            }
        }
    }

    /// Writes a block's columns from low nibbles and from high bits, which are rotated to where they
    /// belong.
    ///
    /// @param apart bytes from the low nibbles to the high bits
    private static void spreadSixBits(
            MemorySegment data,
            long from,
            long end,
            long step,
            int shift,
            long apart,
            int rotation,
            float[] to,
            int toAt) {
        int i = toAt;
        for (long at = from; at < end; at += step) {
            IntVector high = IntVector.fromMemorySegment(INTS, data, at + apart, ORDER)
                    .lanewise(VectorOperators.ROL, rotation)
                    .and(HIGH_BITS);
            IntVector all = IntVector.fromMemorySegment(INTS, data, at, ORDER)
                    .lanewise(VectorOperators.LSHR, shift)
                    .and(ALL_NIBBLES)
                    .or(high);
            all.and(BYTES)
                    .sub(SIX_BITS_ZERO)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i);
            all.lanewise(VectorOperators.LSHR, 8)
                    .and(BYTES)
                    .sub(SIX_BITS_ZERO)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i + SPAN);
            all.lanewise(VectorOperators.LSHR, 16)
                    .and(BYTES)
                    .sub(SIX_BITS_ZERO)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i + 2 * SPAN);
            all.lanewise(VectorOperators.LSHR, 24)
                    .sub(SIX_BITS_ZERO)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(to, i + 3 * SPAN);
            i += 4 * SPAN;
        }
    }
}
