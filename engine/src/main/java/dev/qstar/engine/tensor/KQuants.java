package dev.qstar.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Blocks of 256 numbers in groups that have scales of their own: Q4_K and Q6_K, laid out as
/// [TensorType] says.
///
/// What is read is what llama.cpp reads, to the bit. What is written need not be what llama.cpp writes:
/// each group's line is the best of a few fitted by least squares, and then every number is rounded
/// to what the stored scales can say.
final class KQuants {
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final int BLOCK = 256;

    private static final int Q4_GROUP = 32;
    private static final int Q4_GROUPS = BLOCK / Q4_GROUP;
    private static final int Q4_MINIMUM = 2;
    private static final int Q4_GROUP_SCALES = 4;
    private static final int Q4_NIBBLES = 16;
    private static final int Q4_LARGEST_SCALE = 63;

    private static final int Q6_GROUP = 16;
    private static final int Q6_GROUPS = BLOCK / Q6_GROUP;
    private static final int Q6_HIGH = 128;
    private static final int Q6_GROUP_SCALES = 192;
    private static final int Q6_SCALE = 208;
    private static final int Q6_ZERO = 32;
    private static final int Q6_SMALLEST_SCALE = -128;

    private KQuants() {}

    static void dequantizeQ4(MemorySegment stored, long block, float[] out, int at) {
        float scale = Halves.read(stored, block);
        float minimum = Halves.read(stored, block + Q4_MINIMUM);
        for (int group = 0; group < Q4_GROUPS; group++) {
            float step = scale * q4Scale(stored, block + Q4_GROUP_SCALES, group);
            float low = minimum * q4Minimum(stored, block + Q4_GROUP_SCALES, group);
            for (int i = 0; i < Q4_GROUP; i++) {
                int two = stored.get(BYTE, block + q4Byte(group, i));
                out[at + group * Q4_GROUP + i] = step * (two >> q4Shift(group) & 0xf) - low;
            }
        }
    }

    static void quantizeQ4(float[] values, int from, MemorySegment stored, long block) {
        Blocks.requireFinite(Blocks.largest(values, from, BLOCK), TensorType.Q4_K, values, from);
        LineFit[] lines = new LineFit[Q4_GROUPS];
        double largestStep = 0;
        double largestLow = 0;
        for (int group = 0; group < Q4_GROUPS; group++) {
            lines[group] = LineFit.fromMinimum(values, from + group * Q4_GROUP, Q4_GROUP);
            largestStep = Math.max(largestStep, lines[group].step());
            largestLow = Math.max(largestLow, lines[group].low());
        }
        float scale = Halves.awayFromZero(largestStep / Q4_LARGEST_SCALE);
        float minimum = Halves.awayFromZero(largestLow / Q4_LARGEST_SCALE);
        Blocks.requireFinite(scale, TensorType.Q4_K, values, from);
        Blocks.requireFinite(minimum, TensorType.Q4_K, values, from);
        stored.asSlice(block, TensorType.Q4_K.blockBytes()).fill((byte) 0);
        Halves.write(stored, block, scale);
        Halves.write(stored, block + Q4_MINIMUM, minimum);
        for (int group = 0; group < Q4_GROUPS; group++) {
            int groupScale = nearest(lines[group].step(), scale, 0, Q4_LARGEST_SCALE);
            int groupMinimum = nearest(lines[group].low(), minimum, 0, Q4_LARGEST_SCALE);
            putQ4Scale(stored, block + Q4_GROUP_SCALES, group, groupScale, groupMinimum);
            double step = (double) scale * groupScale;
            double low = (double) minimum * groupMinimum;
            for (int i = 0; i < Q4_GROUP; i++) {
                int number = nearest(values[from + group * Q4_GROUP + i] + low, step, 0, LineFit.Q4_LARGEST);
                or(stored, block + q4Byte(group, i), number << q4Shift(group));
            }
        }
    }

    /// Where the byte of a group's `i`-th number is, counted from the block.
    private static int q4Byte(int group, int i) {
        return Q4_NIBBLES + group / 2 * Q4_GROUP + i;
    }

    private static int q4Shift(int group) {
        return group % 2 * 4;
    }

    private static int q4Scale(MemorySegment stored, long at, int group) {
        if (group < 4) {
            return stored.get(BYTE, at + group) & 0x3f;
        }
        return (stored.get(BYTE, at + group + 4) & 0xf) | (stored.get(BYTE, at + group - 4) >> 2 & 0x30);
    }

    private static int q4Minimum(MemorySegment stored, long at, int group) {
        if (group < 4) {
            return stored.get(BYTE, at + group + 4) & 0x3f;
        }
        return (stored.get(BYTE, at + group + 4) >> 4 & 0xf) | (stored.get(BYTE, at + group) >> 2 & 0x30);
    }

    /// Stores a group's scale and minimum where there were zeros.
    private static void putQ4Scale(MemorySegment stored, long at, int group, int scale, int minimum) {
        if (group < 4) {
            or(stored, at + group, scale);
            or(stored, at + group + 4, minimum);
        } else {
            or(stored, at + group + 4, (scale & 0xf) | (minimum & 0xf) << 4);
            or(stored, at + group - 4, (scale & 0x30) << 2);
            or(stored, at + group, (minimum & 0x30) << 2);
        }
    }

    static void dequantizeQ6(MemorySegment stored, long block, float[] out, int at) {
        float scale = Halves.read(stored, block + Q6_SCALE);
        for (int group = 0; group < Q6_GROUPS; group++) {
            float step = scale * stored.get(BYTE, block + Q6_GROUP_SCALES + group);
            for (int i = group * Q6_GROUP; i < (group + 1) * Q6_GROUP; i++) {
                int low = stored.get(BYTE, block + q6LowByte(i)) >> q6LowShift(i) & 0xf;
                int high = stored.get(BYTE, block + q6HighByte(i)) >> q6HighShift(i) & 3;
                out[at + i] = step * ((low | high << 4) - Q6_ZERO);
            }
        }
    }

    static void quantizeQ6(float[] values, int from, MemorySegment stored, long block) {
        Blocks.requireFinite(Blocks.largest(values, from, BLOCK), TensorType.Q6_K, values, from);
        double[] steps = new double[Q6_GROUPS];
        double largest = 0;
        for (int group = 0; group < Q6_GROUPS; group++) {
            steps[group] = LineFit.throughZero(values, from + group * Q6_GROUP, Q6_GROUP)
                    .step();
            largest = Math.abs(steps[group]) > Math.abs(largest) ? steps[group] : largest;
        }
        float scale = Halves.awayFromZero(largest / Q6_SMALLEST_SCALE);
        Blocks.requireFinite(scale, TensorType.Q6_K, values, from);
        stored.asSlice(block, TensorType.Q6_K.blockBytes()).fill((byte) 0);
        Halves.write(stored, block + Q6_SCALE, scale);
        for (int group = 0; group < Q6_GROUPS; group++) {
            int groupScale = nearest(steps[group], scale, Q6_SMALLEST_SCALE, Byte.MAX_VALUE);
            stored.set(BYTE, block + Q6_GROUP_SCALES + group, (byte) groupScale);
            double step = (double) scale * groupScale;
            for (int i = group * Q6_GROUP; i < (group + 1) * Q6_GROUP; i++) {
                int number = nearest(values[from + i], step, -Q6_ZERO, Q6_ZERO - 1) + Q6_ZERO;
                or(stored, block + q6LowByte(i), (number & 0xf) << q6LowShift(i));
                or(stored, block + q6HighByte(i), number >> 4 << q6HighShift(i));
            }
        }
    }

    /// Where the low 4 bits of the block's `i`-th number are, counted from the block.
    private static int q6LowByte(int i) {
        return i / 128 * 64 + i % 64;
    }

    private static int q6LowShift(int i) {
        return i / 64 % 2 * 4;
    }

    /// Where the high 2 bits of the block's `i`-th number are, counted from the block.
    private static int q6HighByte(int i) {
        return Q6_HIGH + i / 128 * 32 + i % 32;
    }

    private static int q6HighShift(int i) {
        return i / 32 % 4 * 2;
    }

    /// The whole number of steps, within limits, that is nearest to a value; 0 when the step is 0.
    private static int nearest(double value, double step, int smallest, int largest) {
        return step == 0 ? 0 : (int) Math.clamp(Math.rint(value / step), smallest, largest);
    }

    private static void or(MemorySegment stored, long at, int bits) {
        stored.set(BYTE, at, (byte) (stored.get(BYTE, at) | bits));
    }
}
