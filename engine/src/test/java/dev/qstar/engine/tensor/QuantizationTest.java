package dev.qstar.engine.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuantizationTest {
    private static float[] roundTrip(TensorType type, float[] values) {
        MemorySegment stored = MemorySegment.ofArray(new byte[(int) type.byteSize(values.length) + 6]);
        Quantization.quantize(type, values, 0, values.length, stored, 6);
        float[] out = new float[values.length + 1];
        Quantization.dequantize(type, stored, 6, out, 1, values.length);
        float[] read = new float[values.length];
        System.arraycopy(out, 1, read, 0, read.length);
        return read;
    }

    @Test
    void floatsComeBackUnchanged() {
        float[] values = {0f, -0f, 1.5f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY};
        assertThat(roundTrip(TensorType.F32, values)).containsExactly(values);
    }

    @Test
    void halvesComeBackRounded() {
        assertThat(roundTrip(TensorType.F16, new float[] {0.1f, 65504f, 1e-8f, Float.NaN, 1e6f}))
                .containsExactly(0.099975586f, 65504f, 0f, Float.NaN, Float.POSITIVE_INFINITY);
    }

    @Test
    void aBlockKeepsItsLargestNumberAndRoundsTheOthers() {
        long seed = 7;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            float[] values = new float[96];
            float scale = (float) Math.pow(10, random.nextInt(-4, 4));
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian() * scale;
            }
            float[] read = roundTrip(TensorType.Q8_0, values);
            for (int block = 0; block < values.length; block += 32) {
                float largest = 0;
                for (int i = block; i < block + 32; i++) {
                    largest = Math.max(largest, Math.abs(values[i]));
                }
                for (int i = block; i < block + 32; i++) {
                    assertThat(read[i])
                            .as("seed %d round %d number %d", seed, round, i)
                            .isCloseTo(values[i], within(largest / 127 * 0.57f + 127 * 0x1p-25f));
                }
            }
        }
    }

    @Test
    void tiesAreRoundedAwayFromZero() {
        float[] values = new float[32];
        values[0] = 127f;
        values[1] = 2.5f;
        values[2] = -2.5f;
        values[3] = 0.49999997f;
        values[4] = -0.5f;
        values[5] = -127f;
        byte[] bytes = new byte[34];
        Quantization.quantize(TensorType.Q8_0, values, 0, 32, MemorySegment.ofArray(bytes), 0);
        assertThat(bytes).startsWith(0x00, 0x3C, 127, 3, -3, 0, -1, -127, 0);
    }

    @Test
    void aBlockOfZerosIsZero() {
        assertThat(roundTrip(TensorType.Q8_0, new float[32])).containsOnly(0f);
    }

    @Test
    void whatABlockCannotHoldIsRefused() {
        MemorySegment stored = MemorySegment.ofArray(new byte[34]);
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, 1e7f}) {
            float[] values = new float[32];
            values[9] = bad;
            assertThatThrownBy(() -> Quantization.quantize(TensorType.Q8_0, values, 0, 32, stored, 0))
                    .hasMessageContaining("numbers 0 to 31");
        }
        assertThatThrownBy(() -> Quantization.dequantize(TensorType.Q8_0, stored, 0, new float[32], 0, 31))
                .hasMessageContaining("blocks of 32");
    }

    @Test
    void nothingIsWrittenBesideTheBlock() {
        byte[] bytes = new byte[40];
        java.util.Arrays.fill(bytes, (byte) 99);
        Quantization.quantize(TensorType.Q8_0, new float[32], 0, 32, MemorySegment.ofArray(bytes), 3);
        assertThat(bytes[2]).isEqualTo((byte) 99);
        assertThat(bytes[37]).isEqualTo((byte) 99);
        assertThat(MemorySegment.ofArray(bytes).get(ValueLayout.JAVA_BYTE, 3)).isZero();
    }
}
