package dev.qstar.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Turns floats into stored blocks and back, one number at a time: the reference that faster code is
/// tested against. Any number of threads may call it.
public final class Quantization {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Quantization() {}

    /// Reads `count` numbers stored at byte `offset` into `out[outOffset …]`. They are the very floats
    /// that llama.cpp's reference code reads.
    ///
    /// @param count a multiple of the type's block size
    public static void dequantize(
            TensorType type, MemorySegment stored, long offset, float[] out, int outOffset, int count) {
        requireBlocks(type, count);
        long block = offset;
        for (int at = outOffset; at < outOffset + count; at += type.blockSize()) {
            switch (type) {
                case F32 -> out[at] = stored.get(FLOAT, block);
                case F16 -> out[at] = Halves.read(stored, block);
                case BF16 -> out[at] = Halves.readBrain(stored, block);
                case Q8_0 -> SimpleQuants.dequantizeQ8(stored, block, out, at);
                case Q4_0 -> SimpleQuants.dequantizeQ4(stored, block, out, at);
                case Q4_K -> KQuants.dequantizeQ4(stored, block, out, at);
                case Q6_K -> KQuants.dequantizeQ6(stored, block, out, at);
            }
            block += type.blockBytes();
        }
    }

    /// Stores `count` numbers from `values[from …]` at byte `offset`.
    ///
    /// Numbers of F16 and BF16 are rounded to the nearest, ties to even; too large ones become infinite.
    /// Blocks of Q8_0 and Q4_0 are those of llama.cpp's reference code byte for byte. Blocks of Q4_K and
    /// Q6_K need not be: the scales are found by least squares.
    ///
    /// @param count a multiple of the type's block size
    /// @throws IllegalArgumentException when a block with a scale holds a NaN, or numbers too large for it
    public static void quantize(
            TensorType type, float[] values, int from, int count, MemorySegment stored, long offset) {
        requireBlocks(type, count);
        long block = offset;
        for (int at = from; at < from + count; at += type.blockSize()) {
            switch (type) {
                case F32 -> stored.set(FLOAT, block, values[at]);
                case F16 -> Halves.write(stored, block, values[at]);
                case BF16 -> Halves.writeBrain(stored, block, values[at]);
                case Q8_0 -> SimpleQuants.quantizeQ8(values, at, stored, block);
                case Q4_0 -> SimpleQuants.quantizeQ4(values, at, stored, block);
                case Q4_K -> KQuants.quantizeQ4(values, at, stored, block);
                case Q6_K -> KQuants.quantizeQ6(values, at, stored, block);
            }
            block += type.blockBytes();
        }
    }

    private static void requireBlocks(TensorType type, int count) {
        if (count < 0 || count % type.blockSize() != 0) {
            throw new IllegalArgumentException(
                    count + " numbers are not a whole number of " + type + " blocks of " + type.blockSize());
        }
    }
}
