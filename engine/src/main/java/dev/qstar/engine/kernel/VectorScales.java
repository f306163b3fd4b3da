package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.HALVES;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.NARROW;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.QUARTERS;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/// Reads the scales and minimums of some columns of a panel into floats. Belongs to one thread.
final class VectorScales {

    /// The most columns at a time.
    static final int COLUMNS = 256;

    /// Floats from one run's or block's to those of the next: room for two panels side by side.
    static final int SPAN = 2 * PanelFormat.LANES;

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private static final int BLOCK = PanelFormat.BLOCK;
    private static final int RUN = 16;
    private static final int BYTE_MASK = 0xff;

    private static final int HALF_SHIFT = 13;
    private static final int HALF_MASK = 0x0fffe000;
    private static final int HALF_BIAS = 112 << 23;

    /// The smallest normal number of half precision.
    private static final float LEAST_HALF = 0x1p-14f;

    private final float[] scales = new float[COLUMNS / RUN * SPAN];
    private final float[] minimums = new float[COLUMNS / BLOCK * SPAN];

    /// The scales of a whole group: those of scales, then those of minimums.
    private final float[] group = new float[2 * LANES];

    /// Scales: `[run][SPAN]`.
    float[] scales() {
        return scales;
    }

    /// Minimums: `[block][SPAN]`.
    float[] minimums() {
        return minimums;
    }

    /// Reads those of `count` columns from column `from` on: whole blocks, at most [#COLUMNS], and in one
    /// group where groups are longer than a block.
    ///
    /// @param at   where the panel begins
    /// @param lane where the panel's first lane goes, 0 or 32
    void read(PanelMatrix w, long at, int from, int count, int lane) {
        PanelFormat format = w.format();
        long groupAt = at + (long) (from / format.groupColumns()) * format.groupBytes();
        int block = from % format.groupColumns() / BLOCK;
        switch (format) {
            case Q8_0 -> readBlocks(w.data(), groupAt + 8L * WORDS, format.groupBytes(), count / BLOCK, lane);
            case Q4_0 -> readBlocks(w.data(), groupAt + 4L * WORDS, format.groupBytes(), count / BLOCK, lane);
            case Q4_K -> readWithMinimums(w.data(), groupAt, block, count / BLOCK, lane);
            case Q6_K -> readRuns(w.data(), groupAt, BLOCK / RUN * block, count / RUN, lane);
            case F32, F16, BF16 -> throw new IllegalArgumentException(format + " has no scales");
        }
    }

    private void readBlocks(MemorySegment data, long at, int bytes, int count, int lane) {
        for (int block = 0; block < count; block++) {
            readHalves(data, at + (long) block * bytes, LANES, scales, block * SPAN + lane);
        }
    }

    private void readWithMinimums(MemorySegment data, long at, int from, int count, int lane) {
        readHalves(data, at, 2 * LANES, group, 0);
        for (int i = 0; i < count; i++) {
            int block = from + i;
            long factors = at + 4L * LANES + (block / 2 * 9L + 8) * WORDS + block % 2 * 2L * LANES;
            multiplyUnsigned(data, factors, group, 0, scales, i * SPAN + lane);
            multiplyUnsigned(data, factors + LANES, group, LANES, minimums, i * SPAN + lane);
        }
    }

    private void readRuns(MemorySegment data, long at, int from, int count, int lane) {
        readHalves(data, at, LANES, group, 0);
        for (int i = 0; i < count; i++) {
            int run = from + i;
            long factors = at + 2L * LANES + (run / 8 * 26L + 24) * WORDS + run % 8 * (long) LANES;
            multiplySigned(data, factors, group, scales, i * SPAN + lane);
        }
    }

    /// Reads finite numbers of half precision.
    ///
    /// The exponent is put right by adding to it. A subnormal `h` comes out as `n = 2^-15 + |h| / 2` then,
    /// for which `2n - 2^-14` is right and smaller than `n`; for all others it is larger. A multiplication
    /// would do too, but processors take very long over subnormal numbers.
    static void readHalves(MemorySegment data, long at, int count, float[] to, int toAt) {
        for (int i = 0; i < count; i += LENGTH) {
            IntVector bits = (IntVector) ShortVector.fromMemorySegment(HALVES, data, at + i * 2L, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector normal = bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector subnormal = normal.reinterpretAsFloats()
                    .fma(FloatVector.broadcast(FLOATS, 2f), FloatVector.broadcast(FLOATS, -LEAST_HALF));
            normal.min(subnormal.reinterpretAsInts())
                    .or(bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats()
                    .intoArray(to, toAt + i);
        }
    }

    /// The scales of a group times factors of one unsigned byte.
    private static void multiplyUnsigned(MemorySegment data, long at, float[] group, int from, float[] to, int toAt) {
        if (NARROW) {
            for (int i = 0; i < LANES; i++) {
                to[toAt + i] = group[from + i] * (data.get(ValueLayout.JAVA_BYTE, at + i) & BYTE_MASK);
            }
            return;
        }
        for (int i = 0; i < LANES; i += LENGTH) {
            ByteVector.fromMemorySegment(QUARTERS, data, at + i, ORDER)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(FloatVector.fromArray(FLOATS, group, from + i))
                    .intoArray(to, toAt + i);
        }
    }

    /// The scales of a group times factors of one signed byte.
    private static void multiplySigned(MemorySegment data, long at, float[] group, float[] to, int toAt) {
        if (NARROW) {
            for (int i = 0; i < LANES; i++) {
                to[toAt + i] = group[i] * data.get(ValueLayout.JAVA_BYTE, at + i);
            }
            return;
        }
        for (int i = 0; i < LANES; i += LENGTH) {
            ByteVector.fromMemorySegment(QUARTERS, data, at + i, ORDER)
                    .convertShape(VectorOperators.B2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(FloatVector.fromArray(FLOATS, group, i))
                    .intoArray(to, toAt + i);
        }
    }
}
