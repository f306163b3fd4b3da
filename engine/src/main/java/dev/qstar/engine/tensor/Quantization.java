package dev.qstar.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Turns floats into stored blocks and back, one number at a time: the reference that faster code is
/// tested against.
public final class Quantization {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int Q8_BLOCK = 32;
    private static final float Q8_LARGEST = 127f;

    private Quantization() {}

    /// Reads `count` numbers stored at byte `offset` into `out[outOffset …]`.
    ///
    /// @param count a multiple of the type's block size
    public static void dequantize(
            TensorType type, MemorySegment stored, long offset, float[] out, int outOffset, int count) {
        requireBlocks(type, count);
        switch (type) {
            case F32 -> MemorySegment.copy(stored, FLOAT, offset, out, outOffset, count);
            case F16 -> {
                for (int i = 0; i < count; i++) {
                    out[outOffset + i] = Float.float16ToFloat(stored.get(SHORT, offset + i * 2L));
                }
            }
            case Q8_0 -> {
                for (int i = 0; i < count; i += Q8_BLOCK) {
                    long block = offset + (long) (i / Q8_BLOCK) * type.blockBytes();
                    float scale = Float.float16ToFloat(stored.get(SHORT, block));
                    for (int j = 0; j < Q8_BLOCK; j++) {
                        out[outOffset + i + j] = scale * stored.get(ValueLayout.JAVA_BYTE, block + 2 + j);
                    }
                }
            }
        }
    }

    /// Stores `count` numbers from `values[from …]` at byte `offset`.
    ///
    /// A Q8_0 block keeps its largest magnitude as ±127; every number is rounded to the nearest step,
    /// ties away from zero, so that files match those of llama.cpp byte for byte.
    ///
    /// @param count a multiple of the type's block size
    /// @throws IllegalArgumentException when a Q8_0 block holds a NaN, or numbers too large for its scale
    public static void quantize(
            TensorType type, float[] values, int from, int count, MemorySegment stored, long offset) {
        requireBlocks(type, count);
        switch (type) {
            case F32 -> MemorySegment.copy(values, from, stored, FLOAT, offset, count);
            case F16 -> {
                for (int i = 0; i < count; i++) {
                    stored.set(SHORT, offset + i * 2L, Float.floatToFloat16(values[from + i]));
                }
            }
            case Q8_0 -> {
                for (int i = 0; i < count; i += Q8_BLOCK) {
                    quantizeQ8(values, from + i, stored, offset + (long) (i / Q8_BLOCK) * type.blockBytes());
                }
            }
        }
    }

    private static void quantizeQ8(float[] values, int from, MemorySegment stored, long block) {
        float largest = 0;
        for (int i = 0; i < Q8_BLOCK; i++) {
            largest = Math.max(largest, Math.abs(values[from + i])); // NaN stays NaN
        }
        float scale = largest / Q8_LARGEST;
        short half = Float.floatToFloat16(scale);
        if (!Float.isFinite(Float.float16ToFloat(half))) {
            throw new IllegalArgumentException("numbers " + from + " to " + (from + Q8_BLOCK - 1) + " reach " + largest
                    + ", which Q8_0 cannot hold");
        }
        float inverse = scale == 0 ? 0 : 1 / scale;
        stored.set(SHORT, block, half);
        for (int i = 0; i < Q8_BLOCK; i++) {
            stored.set(ValueLayout.JAVA_BYTE, block + 2 + i, (byte) roundHalfAway(values[from + i] * inverse));
        }
    }

    private static int roundHalfAway(float value) {
        int whole = (int) value;
        float rest = value - whole;
        if (rest >= 0.5f) {
            return whole + 1;
        }
        return rest <= -0.5f ? whole - 1 : whole;
    }

    private static void requireBlocks(TensorType type, int count) {
        if (count < 0 || count % type.blockSize() != 0) {
            throw new IllegalArgumentException(
                    count + " numbers are not a whole number of " + type + " blocks of " + type.blockSize());
        }
    }
}
