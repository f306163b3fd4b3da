package dev.qstar.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Blocks of 32 numbers with one scale: Q8_0 and Q4_0. Both are stored as llama.cpp's reference code
/// stores them, byte for byte, if the scale is large enough to have a finite inverse. Others are so small
/// that all their numbers are read as 0.
final class SimpleQuants {
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final int BLOCK = 32;
    private static final int HALF_BLOCK = BLOCK / 2;
    private static final int SCALE_BYTES = 2;
    private static final float Q8_LARGEST = 127f;
    private static final int Q4_ZERO = 8;
    private static final int Q4_LARGEST = 15;

    private SimpleQuants() {}

    static void dequantizeQ8(MemorySegment stored, long block, float[] out, int at) {
        float scale = Halves.read(stored, block);
        for (int i = 0; i < BLOCK; i++) {
            out[at + i] = scale * stored.get(BYTE, block + SCALE_BYTES + i);
        }
    }

    /// Keeps the largest magnitude as ±127; rounds the others to the nearest, ties away from zero.
    static void quantizeQ8(float[] values, int from, MemorySegment stored, long block) {
        float scale = Blocks.largest(values, from, BLOCK) / Q8_LARGEST;
        writeScale(scale, TensorType.Q8_0, values, from, stored, block);
        float inverse = scale == 0 ? 0 : 1 / scale;
        for (int i = 0; i < BLOCK; i++) {
            stored.set(BYTE, block + SCALE_BYTES + i, (byte) roundHalfAway(values[from + i] * inverse));
        }
    }

    static void dequantizeQ4(MemorySegment stored, long block, float[] out, int at) {
        float scale = Halves.read(stored, block);
        for (int i = 0; i < HALF_BLOCK; i++) {
            int two = stored.get(BYTE, block + SCALE_BYTES + i);
            out[at + i] = scale * ((two & 0xf) - Q4_ZERO);
            out[at + HALF_BLOCK + i] = scale * ((two >> 4 & 0xf) - Q4_ZERO);
        }
    }

    /// Keeps the number of largest magnitude, the first of them, as −8 times a scale of either sign; 7 is
    /// the most on the other side.
    static void quantizeQ4(float[] values, int from, MemorySegment stored, long block) {
        float largest = Blocks.largest(values, from, BLOCK);
        float scale = firstOf(largest, values, from) / -Q4_ZERO;
        writeScale(scale, TensorType.Q4_0, values, from, stored, block);
        float inverse = scale == 0 ? 0 : 1 / scale;
        for (int i = 0; i < HALF_BLOCK; i++) {
            int low = q4(values[from + i] * inverse);
            int high = q4(values[from + HALF_BLOCK + i] * inverse);
            stored.set(BYTE, block + SCALE_BYTES + i, (byte) (low | high << 4));
        }
    }

    private static int q4(float steps) {
        return Math.clamp((int) (steps + (Q4_ZERO + 0.5f)), 0, Q4_LARGEST);
    }

    /// The first of 32 numbers that has this magnitude, with its sign; the magnitude when none has.
    private static float firstOf(float magnitude, float[] values, int from) {
        for (int i = from; i < from + BLOCK; i++) {
            if (Math.abs(values[i]) == magnitude) {
                return values[i];
            }
        }
        return magnitude;
    }

    private static void writeScale(
            float scale, TensorType type, float[] values, int from, MemorySegment stored, long block) {
        Halves.write(stored, block, scale);
        Blocks.requireFinite(Halves.read(stored, block), type, values, from);
    }

    private static int roundHalfAway(float value) {
        int whole = (int) value;
        float rest = value - whole;
        if (rest >= 0.5f) {
            return whole + 1;
        }
        return rest <= -0.5f ? whole - 1 : whole;
    }
}
