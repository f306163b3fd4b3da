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
///
/// The methods that touch vectors call nothing but the Vector API, as in [VectorRow], where `step` is
/// explained too.
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
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    private final float[] scales = new float[COLUMNS / RUN * SPAN];
    private final float[] minimums = new float[COLUMNS / BLOCK * SPAN];

    /// A group's scales, then those of its minimums.
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
    /// group where groups are longer than a block, there a multiple of 128.
    ///
    /// @param at   where the panel begins
    /// @param lane where the panel's first lane goes, 0 or 32
    void read(PanelMatrix w, long at, int from, int count, int lane) {
        PanelFormat format = w.format();
        MemorySegment data = w.data();
        int bytes = format.groupBytes();
        long groupAt = at + (long) (from / format.groupColumns()) * bytes;
        int block = from % format.groupColumns() / BLOCK;
        switch (format) {
            case Q8_0, Q4_0 -> readHalves(data, groupAt + bytes - 2L * LANES, bytes, count / BLOCK, scales, lane, SPAN);
            case Q4_K -> {
                readHalves(data, groupAt, 2 * LANES, 2, group, 0, LANES);
                readWithMinimums(data, groupAt + 4L * LANES + block / 2 * 9L * WORDS, count / BLOCK, lane);
            }
            case Q6_K -> {
                readHalves(data, groupAt, 2 * LANES, 1, group, 0, LANES);
                readRuns(data, groupAt + 2L * LANES + block / 4 * 26L * WORDS, count / RUN, lane);
            }
            case F32, F16, BF16 -> throw new IllegalArgumentException(format + " has no scales");
        }
    }

    /// Reads rows of 32 finite numbers of half precision.
    ///
    /// @param step   bytes from one row to the next
    /// @param toStep floats from one row to the next
    private static void readHalves(MemorySegment data, long at, int step, int count, float[] to, int toAt, int toStep) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            long from = at + lane * 2L;
            readHalves(data, from, from + (long) count * step, step, to, toAt + lane, toStep);
        }
    }

    /// The exponent is put right by adding to it. A subnormal `h` comes out as `n = 2^-15 + |h| / 2` then,
    /// for which `2n - 2^-14` is right and smaller than `n`; for all others it is larger. A multiplication
    /// would do too, but processors take very long over subnormal numbers.
    private static void readHalves(
            MemorySegment data, long from, long end, long step, float[] to, int toAt, int toStep) {
        int i = toAt;
        for (long at = from; at < end; at += step) {
            IntVector bits = (IntVector)
                    ShortVector.fromMemorySegment(HALVES, data, at, ORDER).convertShape(VectorOperators.S2I, INTS, 0);
            IntVector normal = bits.lanewise(VectorOperators.LSHL, VectorLanes.HALF_SHIFT)
                    .and(VectorLanes.HALF_MASK)
                    .add(VectorLanes.HALF_BIAS);
            FloatVector subnormal = normal.reinterpretAsFloats()
                    .fma(FloatVector.broadcast(FLOATS, 2f), FloatVector.broadcast(FLOATS, -VectorLanes.LEAST_HALF));
            normal.min(subnormal.reinterpretAsInts())
                    .or(bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats()
                    .intoArray(to, i);
            i += toStep;
        }
    }

    private void readWithMinimums(MemorySegment data, long at, int blocks, int lane) {
        long step = 9L * WORDS;
        for (int i = 0; i < LANES; i += LENGTH) {
            long from = at + 8L * WORDS + i;
            if (NARROW) {
                for (int block = 0; block < blocks; block++) {
                    long factors = from + block / 2 * step + block % 2 * 2L * LANES;
                    multiplyNarrow(data, factors, BYTE_MASK, i, scales, block * SPAN + lane + i);
                    multiplyNarrow(data, factors + LANES, BYTE_MASK, LANES + i, minimums, block * SPAN + lane + i);
                }
            } else {
                multiplyQuarters(data, from, from + blocks / 2 * step, step, i, lane + i);
            }
        }
    }

    /// The group's scales and minimums times the factors of two blocks in each quarter, for one vector of
    /// lanes.
    private void multiplyQuarters(MemorySegment data, long from, long end, long step, int groupAt, int to) {
        FloatVector scale = FloatVector.fromArray(FLOATS, group, groupAt);
        FloatVector minimum = FloatVector.fromArray(FLOATS, group, LANES + groupAt);
        int i = to;
        for (long at = from; at < end; at += step) {
            ByteVector.fromMemorySegment(QUARTERS, data, at, ORDER)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(scale)
                    .intoArray(scales, i);
            ByteVector.fromMemorySegment(QUARTERS, data, at + LANES, ORDER)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(minimum)
                    .intoArray(minimums, i);
            ByteVector.fromMemorySegment(QUARTERS, data, at + 2 * LANES, ORDER)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(scale)
                    .intoArray(scales, i + SPAN);
            ByteVector.fromMemorySegment(QUARTERS, data, at + 3 * LANES, ORDER)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(minimum)
                    .intoArray(minimums, i + SPAN);
            i += 2 * SPAN;
        }
    }

    private void readRuns(MemorySegment data, long at, int runs, int lane) {
        for (int run = 0; run < runs; run += 8) {
            long half = at + (run / 8 * 26L + 24) * WORDS;
            for (int i = 0; i < LANES; i += LENGTH) {
                if (NARROW) {
                    for (int more = 0; more < 8; more++) {
                        multiplyNarrow(
                                data, half + more * (long) LANES + i, -1, i, scales, (run + more) * SPAN + lane + i);
                    }
                } else {
                    multiplyRuns(data, half + i, half + i + 8 * LANES, LANES, i, run * SPAN + lane + i);
                }
            }
        }
    }

    /// The group's scales times the factors of some runs, for one vector of lanes.
    private void multiplyRuns(MemorySegment data, long from, long end, long step, int groupAt, int to) {
        FloatVector scale = FloatVector.fromArray(FLOATS, group, groupAt);
        int i = to;
        for (long at = from; at < end; at += step) {
            ByteVector.fromMemorySegment(QUARTERS, data, at, ORDER)
                    .convertShape(VectorOperators.B2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .mul(scale)
                    .intoArray(scales, i);
            i += SPAN;
        }
    }

    /// As many lanes as a vector has, where there are no vectors of so few bytes.
    ///
    /// @param mask the lowest eight bits, where factors have no sign, or all
    private void multiplyNarrow(MemorySegment data, long at, int mask, int groupAt, float[] to, int toAt) {
        for (int i = 0; i < LENGTH; i++) {
            to[toAt + i] = group[groupAt + i] * (data.get(BYTE, at + i) & mask);
        }
    }
}
