package dev.qstar.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Numbers of 16 bits, little endian, as blocks hold them.
final class Halves {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int BRAIN_BITS = 16;
    private static final short QUIET = 0x40;

    private Halves() {}

    /// The half-precision number at a byte offset.
    static float read(MemorySegment stored, long offset) {
        return Float.float16ToFloat(stored.get(SHORT, offset));
    }

    /// Stores a number in half precision, rounded to the nearest.
    static void write(MemorySegment stored, long offset, float value) {
        stored.set(SHORT, offset, Float.floatToFloat16(value));
    }

    /// The brain float at a byte offset.
    static float readBrain(MemorySegment stored, long offset) {
        return Float.intBitsToFloat(stored.get(SHORT, offset) << BRAIN_BITS);
    }

    /// Stores a number as a brain float, rounded to the nearest, ties to even. NaN stays NaN.
    static void writeBrain(MemorySegment stored, long offset, float value) {
        int bits = Float.floatToRawIntBits(value);
        short upper = (short) (bits >> BRAIN_BITS);
        if (Float.isNaN(value)) {
            stored.set(SHORT, offset, (short) (upper | QUIET));
        } else {
            int almostHalf = 0x7fff + (upper & 1);
            stored.set(SHORT, offset, (short) ((bits + almostHalf) >> BRAIN_BITS));
        }
    }

    /// The nearest number in half precision that is no smaller in magnitude; infinite when there is none.
    static float awayFromZero(double value) {
        short half = Float.floatToFloat16((float) value);
        float nearest = Float.float16ToFloat(half);
        return Math.abs(nearest) < Math.abs(value) ? Float.float16ToFloat((short) (half + 1)) : nearest;
    }
}
