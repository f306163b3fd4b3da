package dev.qstar.benchmarks.model;

import dev.qstar.engine.gguf.TensorBytes;
import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Draws stored blocks of weights at random, without quantising numbers first: every bit that a quantised type leaves
/// open is drawn, and the scales are such that the numbers have mean 0 and the wanted standard deviation.
///
/// The layouts are those of the GGUF format. Not for two threads at a time.
final class RandomBlocks implements TensorBytes {
    private static final double NIBBLE_DEVIATION = evenDeviation(16);
    private static final double SIX_BIT_DEVIATION = evenDeviation(64);
    private static final double BYTE_DEVIATION = evenDeviation(255);

    /// The root of the mean square of scales drawn evenly from 32 to 63, and from 64 to 127.
    private static final double Q4_K_SCALE = rootMeanSquare(32, 63);

    private static final double Q6_K_SCALE = rootMeanSquare(64, 127);

    private static final double NIBBLE_MEAN = 7.5;
    private static final int NORMALS = 1 << 12;

    private final TensorType type;
    private final double deviation;
    private final Supplier<SplittableRandom> seeded;
    private SplittableRandom random;
    private final float[] normals = new float[NORMALS];

    /// @param deviation the wanted standard deviation
    /// @param seeded    gives the same randomness each time that the tensor is drawn from its start
    RandomBlocks(TensorType type, double deviation, Supplier<SplittableRandom> seeded) {
        this.type = type;
        this.deviation = deviation;
        this.seeded = seeded;
        this.random = seeded.get();
    }

    /// The standard deviation of that many whole numbers in a row.
    private static double evenDeviation(int count) {
        return Math.sqrt((count * (double) count - 1) / 12);
    }

    private static double rootMeanSquare(int first, int last) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += (double) i * i;
        }
        return Math.sqrt(sum / (last - first + 1));
    }

    @Override
    public void read(long offset, MemorySegment piece) {
        if (offset == 0) {
            random = seeded.get();
            for (int i = 0; i < NORMALS; i++) {
                normals[i] = (float) (random.nextGaussian() * deviation);
            }
        }
        ByteBuffer out = piece.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        while (out.hasRemaining()) {
            switch (type) {
                case F32 -> out.putFloat(normal());
                case F16 -> out.putShort(Float.floatToFloat16(normal()));
                case BF16 -> out.putShort((short) (Float.floatToRawIntBits(normal()) >>> 16));
                case Q8_0 -> drawQ8(out);
                case Q4_0 -> drawQ4(out);
                case Q4_K -> drawQ4K(out);
                case Q6_K -> drawQ6K(out);
            }
        }
    }

    private float normal() {
        return normals[random.nextInt() >>> 20];
    }

    /// Evenly between three and five quarters of `value`.
    private double vary(double value) {
        return value * (0.75 + 0.5 * (random.nextInt() >>> 1) / Integer.MAX_VALUE);
    }

    private void putHalf(ByteBuffer out, double value) {
        out.putShort(Float.floatToFloat16((float) value));
    }

    private void putBits(ByteBuffer out, int bytes) {
        for (int i = 0; i < bytes; i += Long.BYTES) {
            out.putLong(random.nextLong());
        }
    }

    /// A scale, 32 signed bytes. The byte -128 does not occur in files that were quantised.
    private void drawQ8(ByteBuffer out) {
        putHalf(out, vary(deviation / BYTE_DEVIATION));
        int from = out.position();
        putBits(out, 32);
        for (int i = from; i < from + 32; i++) {
            if (out.get(i) == Byte.MIN_VALUE) {
                out.put(i, (byte) 0);
            }
        }
    }

    /// A scale, 32 nibbles less 8: their mean is -1/2, so the scale's sign is drawn.
    private void drawQ4(ByteBuffer out) {
        double scale = vary(deviation / NIBBLE_DEVIATION);
        putHalf(out, random.nextInt() < 0 ? -scale : scale);
        putBits(out, 16);
    }

    /// A scale of scales, a scale of minima, eight scales and minima of six bits, 256 nibbles.
    private void drawQ4K(ByteBuffer out) {
        double scale = vary(deviation / (NIBBLE_DEVIATION * Q4_K_SCALE));
        putHalf(out, scale);
        putHalf(out, scale * NIBBLE_MEAN);
        int[] scales = new int[8];
        int[] minima = new int[8];
        for (int i = 0; i < 8; i++) {
            int bits = random.nextInt();
            scales[i] = 32 + (bits & 31);
            minima[i] = Math.min(63, scales[i] - 4 + (bits >>> 8 & 7));
        }
        for (int i = 0; i < 4; i++) {
            out.put((byte) (scales[i] | scales[i + 4] >> 4 << 6));
        }
        for (int i = 0; i < 4; i++) {
            out.put((byte) (minima[i] | minima[i + 4] >> 4 << 6));
        }
        for (int i = 0; i < 4; i++) {
            out.put((byte) ((scales[i + 4] & 15) | ((minima[i + 4] & 15) << 4)));
        }
        putBits(out, 128);
    }

    /// 256 numbers of six bits less 32, in two parts, sixteen signed scales, a scale of scales.
    private void drawQ6K(ByteBuffer out) {
        putBits(out, 128 + 64);
        for (int i = 0; i < 16; i++) {
            int bits = random.nextInt();
            int scale = 64 + (bits & 63);
            out.put((byte) (bits < 0 ? -scale : scale));
        }
        putHalf(out, vary(deviation / (SIX_BIT_DEVIATION * Q6_K_SCALE)));
    }
}
