package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.HALF_BIAS;
import static dev.qstar.engine.kernel.VectorLanes.HALF_MASK;
import static dev.qstar.engine.kernel.VectorLanes.HALF_SHIFT;
import static dev.qstar.engine.kernel.VectorLanes.HALVES;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LEAST_HALF;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/// Products of floats straight from where weights lie, in the format in which they do: two vectors of lanes
/// with a few rows of activations, or those of two panels with one row. Processors fetch two streams from
/// memory faster than one.
///
/// Added up as in [VectorFloatTile]; numbers of half precision become floats as in [VectorScales].
final class VectorWeightTile {

    private static final int WORDS = PanelFormat.WORDS;
    private static final long HALF_WORDS = WORDS / 2;

    private VectorWeightTile() {}

    /// One row with two panels of floats.
    ///
    /// @param w     the first panel, `[steps][32]`, from `wAt` on
    /// @param apart bytes from there to the other panel
    /// @param y     sums, added to; the other panel's are 32 floats further
    static void pair(
            MemorySegment w, long wAt, long apart, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        FloatVector a2 = FloatVector.fromMemorySegment(FLOATS, y, yAt + WORDS, ORDER);
        FloatVector a3 = FloatVector.fromMemorySegment(FLOATS, y, yAt + WORDS + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            long at = wAt + (long) k * WORDS;
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            FloatVector w0 = FloatVector.fromMemorySegment(FLOATS, w, at, ORDER);
            a0 = a.fma(w0, a0);
            FloatVector w1 = FloatVector.fromMemorySegment(FLOATS, w, at + BYTES, ORDER);
            a1 = a.fma(w1, a1);
            FloatVector w2 = FloatVector.fromMemorySegment(FLOATS, w, at + apart, ORDER);
            a2 = a.fma(w2, a2);
            FloatVector w3 = FloatVector.fromMemorySegment(FLOATS, w, at + apart + BYTES, ORDER);
            a3 = a.fma(w3, a3);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
        a2.intoMemorySegment(y, yAt + WORDS, ORDER);
        a3.intoMemorySegment(y, yAt + WORDS + BYTES, ORDER);
    }

    /// As [#pair], with panels of half precision.
    static void pairOfHalves(
            MemorySegment w, long wAt, long apart, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector two = FloatVector.broadcast(FLOATS, 2f);
        FloatVector leastHalf = FloatVector.broadcast(FLOATS, -LEAST_HALF);
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        FloatVector a2 = FloatVector.fromMemorySegment(FLOATS, y, yAt + WORDS, ORDER);
        FloatVector a3 = FloatVector.fromMemorySegment(FLOATS, y, yAt + WORDS + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            long at = wAt + k * HALF_WORDS;
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            IntVector w0Bits = (IntVector)
                    ShortVector.fromMemorySegment(HALVES, w, at, ORDER).convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w0Normal = w0Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w0 = w0Normal.min(
                            w0Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w0Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            a0 = a.fma(w0, a0);
            IntVector w1Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, at + BYTES / 2, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w1Normal = w1Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w1 = w1Normal.min(
                            w1Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w1Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            a1 = a.fma(w1, a1);
            IntVector w2Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, at + apart, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w2Normal = w2Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w2 = w2Normal.min(
                            w2Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w2Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            a2 = a.fma(w2, a2);
            IntVector w3Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, at + apart + BYTES / 2, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w3Normal = w3Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w3 = w3Normal.min(
                            w3Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w3Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            a3 = a.fma(w3, a3);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
        a2.intoMemorySegment(y, yAt + WORDS, ORDER);
        a3.intoMemorySegment(y, yAt + WORDS + BYTES, ORDER);
    }

    /// As [#pair], with panels of floats of which the upper halves are stored.
    static void pairOfUpperHalves(
            MemorySegment w, long wAt, long apart, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        FloatVector a2 = FloatVector.fromMemorySegment(FLOATS, y, yAt + WORDS, ORDER);
        FloatVector a3 = FloatVector.fromMemorySegment(FLOATS, y, yAt + WORDS + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            long at = wAt + k * HALF_WORDS;
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            IntVector w0Bits = (IntVector)
                    ShortVector.fromMemorySegment(HALVES, w, at, ORDER).convertShape(VectorOperators.S2I, INTS, 0);
            FloatVector w0 = w0Bits.lanewise(VectorOperators.LSHL, Short.SIZE).reinterpretAsFloats();
            a0 = a.fma(w0, a0);
            IntVector w1Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, at + BYTES / 2, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            FloatVector w1 = w1Bits.lanewise(VectorOperators.LSHL, Short.SIZE).reinterpretAsFloats();
            a1 = a.fma(w1, a1);
            IntVector w2Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, at + apart, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            FloatVector w2 = w2Bits.lanewise(VectorOperators.LSHL, Short.SIZE).reinterpretAsFloats();
            a2 = a.fma(w2, a2);
            IntVector w3Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, at + apart + BYTES / 2, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            FloatVector w3 = w3Bits.lanewise(VectorOperators.LSHL, Short.SIZE).reinterpretAsFloats();
            a3 = a.fma(w3, a3);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
        a2.intoMemorySegment(y, yAt + WORDS, ORDER);
        a3.intoMemorySegment(y, yAt + WORDS + BYTES, ORDER);
    }

    /// As [VectorFloatTile#one], with weights of half precision.
    static void oneOfHalves(
            MemorySegment w, long wAt, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector two = FloatVector.broadcast(FLOATS, 2f);
        FloatVector leastHalf = FloatVector.broadcast(FLOATS, -LEAST_HALF);
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            IntVector w0Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, wAt + k * HALF_WORDS, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w0Normal = w0Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w0 = w0Normal.min(
                            w0Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w0Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            IntVector w1Bits =
                    (IntVector) ShortVector.fromMemorySegment(HALVES, w, wAt + k * HALF_WORDS + BYTES / 2, ORDER)
                            .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w1Normal = w1Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w1 = w1Normal.min(
                            w1Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w1Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
    }

    /// As [VectorFloatTile#four], with weights of half precision.
    static void fourOfHalves(
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            MemorySegment y,
            long yAt,
            long yStride) {
        FloatVector two = FloatVector.broadcast(FLOATS, 2f);
        FloatVector leastHalf = FloatVector.broadcast(FLOATS, -LEAST_HALF);
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        FloatVector b0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + yStride, ORDER);
        FloatVector b1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + yStride + BYTES, ORDER);
        FloatVector c0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 2 * yStride, ORDER);
        FloatVector c1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 2 * yStride + BYTES, ORDER);
        FloatVector d0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 3 * yStride, ORDER);
        FloatVector d1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 3 * yStride + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            IntVector w0Bits = (IntVector) ShortVector.fromMemorySegment(HALVES, w, wAt + k * HALF_WORDS, ORDER)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w0Normal = w0Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w0 = w0Normal.min(
                            w0Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w0Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            IntVector w1Bits =
                    (IntVector) ShortVector.fromMemorySegment(HALVES, w, wAt + k * HALF_WORDS + BYTES / 2, ORDER)
                            .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector w1Normal = w1Bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                    .and(HALF_MASK)
                    .add(HALF_BIAS);
            FloatVector w1 = w1Normal.min(
                            w1Normal.reinterpretAsFloats().fma(two, leastHalf).reinterpretAsInts())
                    .or(w1Bits.and(Integer.MIN_VALUE))
                    .reinterpretAsFloats();
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + xStride + k * 4L));
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + 2 * xStride + k * 4L));
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + 3 * xStride + k * 4L));
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
        b0.intoMemorySegment(y, yAt + yStride, ORDER);
        b1.intoMemorySegment(y, yAt + yStride + BYTES, ORDER);
        c0.intoMemorySegment(y, yAt + 2 * yStride, ORDER);
        c1.intoMemorySegment(y, yAt + 2 * yStride + BYTES, ORDER);
        d0.intoMemorySegment(y, yAt + 3 * yStride, ORDER);
        d1.intoMemorySegment(y, yAt + 3 * yStride + BYTES, ORDER);
    }
}
