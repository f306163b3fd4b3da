package dev.qstar.engine.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    void brainFloatsAreRoundedToTheNearestTiesToEven() {
        assertThat(roundTrip(
                        TensorType.BF16,
                        new float[] {1, -0f, 1 + 0x1p-8f, 1 + 0x3p-8f, 1 + 0x1.1p-8f, Float.MAX_VALUE, 0x1p-149f}))
                .containsExactly(1, -0f, 1, 1 + 0x1p-6f, 1 + 0x1p-7f, Float.POSITIVE_INFINITY, 0);
    }

    @Test
    void everyBrainFloatComesBackAndNoNaNBecomesInfinite() {
        byte[] bytes = new byte[2];
        MemorySegment stored = MemorySegment.ofArray(bytes);
        float[] value = new float[1];
        for (int bits = 0; bits < 1 << 16; bits++) {
            bytes[0] = (byte) bits;
            bytes[1] = (byte) (bits >> 8);
            Quantization.dequantize(TensorType.BF16, stored, 0, value, 0, 1);
            assertThat(Float.floatToRawIntBits(value[0])).isEqualTo(bits << 16);
            Quantization.quantize(TensorType.BF16, value, 0, 1, stored, 0);
            int quiet = Float.isNaN(value[0]) ? bits | 0x40 : bits;
            assertThat((bytes[0] & 0xff) | (bytes[1] & 0xff) << 8).isEqualTo(quiet);
        }
        float faintNaN = Float.intBitsToFloat(0x7f800001);
        assertThat(roundTrip(TensorType.BF16, new float[] {faintNaN})).containsExactly(Float.NaN);
    }

    @Test
    void fourBitNumbersStandInLowThenHighHalves() {
        byte[] bytes = new byte[18];
        bytes[1] = (byte) 0xc0; // −2
        for (int i = 0; i < 16; i++) {
            bytes[2 + i] = (byte) (i + 16 * (15 - i));
        }
        float[] read = new float[32];
        Quantization.dequantize(TensorType.Q4_0, MemorySegment.ofArray(bytes), 0, read, 0, 32);
        for (int i = 0; i < 16; i++) {
            assertThat(read[i]).isEqualTo(-2f * (i - 8));
            assertThat(read[16 + i]).isEqualTo(-2f * (7 - i));
        }
    }

    /// The bytes were recorded from llama.cpp's reference code.
    @Test
    void aFourBitBlockIsTheOneThatLlamaCppWrites() {
        float[] values = new float[32];
        for (int i = 0; i < 32; i++) {
            values[i] = ((i * i * 7 + 3 * i) % 199 - 99) / 64f;
        }
        byte[] bytes = new byte[18];
        Quantization.quantize(TensorType.Q4_0, values, 0, 32, MemorySegment.ofArray(bytes), 0);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("30324071b3f66adf66fda66f3b1704022242");
    }

    @Test
    void aFourBitBlockKeepsTheFirstOfItsLargestAndCutsTheOtherSide() {
        float[] values = new float[32];
        values[3] = 8;
        values[4] = -8;
        values[5] = 0.5f;
        values[6] = -0.5f;
        float[] read = roundTrip(TensorType.Q4_0, values);
        assertThat(Arrays.copyOfRange(read, 2, 7)).containsExactly(-0f, 8, -7, -0f, -1);
        values[2] = -8;
        assertThat(roundTrip(TensorType.Q4_0, values)).startsWith(0, 0, -8, 7, -8, 1, 0);
    }

    @Test
    void fourBitNumbersAreOffByHalfAStepOrCut() {
        long seed = 11;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            float[] values = new float[32];
            float size = (float) Math.pow(10, random.nextInt(-3, 4));
            for (int i = 0; i < 32; i++) {
                values[i] = (float) random.nextGaussian() * size;
            }
            float[] read = roundTrip(TensorType.Q4_0, values);
            float step = Blocks.largest(values, 0, 32) / 8;
            for (int i = 0; i < 32; i++) {
                float cut = Math.max(0.5f, Math.abs(values[i]) / step - 7);
                assertThat(read[i])
                        .as("seed %d round %d number %d", seed, round, i)
                        .isCloseTo(values[i], within(cut * step + step * 0x1p-8f + 0x1p-22f));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void zerosComeBackAsZeros(TensorType type) {
        for (float read : roundTrip(type, new float[512])) {
            assertThat(read).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"Q8_0", "Q4_0", "Q4_K", "Q6_K"})
    void whatABlockCannotHoldIsRefused(TensorType type) {
        int count = 2 * type.blockSize();
        MemorySegment stored = MemorySegment.ofArray(new byte[2 * type.blockBytes()]);
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f, -3e38f}) {
            float[] values = new float[count];
            values[type.blockSize() + 9] = bad;
            assertThatThrownBy(() -> Quantization.quantize(type, values, 0, count, stored, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("numbers " + type.blockSize() + " to " + (count - 1) + " reach " + Math.abs(bad)
                            + ", which " + type + " cannot hold");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Q8_0,  8.3e6, 8.5e6",
        "Q4_0,  5.2e5, 5.4e5",
        "Q4_K,  6.1e7, 6.7e7",
        "Q4_K, -4.1e6, -4.2e6",
        "Q6_K, -2.6e8, -2.8e8"
    })
    void theLargestScaleIsWhereABlockEnds(TensorType type, float held, float refused) {
        float[] values = new float[type.blockSize()];
        Arrays.fill(values, held);
        assertThat(roundTrip(type, values)[0]).isCloseTo(held, withinPercentage(2));
        values[5] = refused;
        assertThatThrownBy(() -> roundTrip(type, values)).hasMessageContaining("cannot hold");
    }

    @ParameterizedTest
    @EnumSource(names = {"Q8_0", "Q4_0", "Q4_K", "Q6_K"})
    void partsOfBlocksAreRefused(TensorType type) {
        int part = type.blockSize() - 1;
        float[] values = new float[part];
        MemorySegment stored = MemorySegment.ofArray(new byte[type.blockBytes()]);
        String message = part + " numbers are not a whole number of " + type + " blocks of " + type.blockSize();
        assertThatThrownBy(() -> Quantization.dequantize(type, stored, 0, values, 0, part))
                .hasMessage(message);
        assertThatThrownBy(() -> Quantization.quantize(type, values, 0, part, stored, 0))
                .hasMessage(message);
        assertThatThrownBy(() -> Quantization.dequantize(type, stored, 0, values, 0, -type.blockSize()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void nothingIsWrittenBesideTheBlocks(TensorType type) {
        int count = 2 * type.blockSize();
        byte[] bytes = new byte[3 + 2 * type.blockBytes() + 1];
        Arrays.fill(bytes, (byte) 99);
        Quantization.quantize(type, new float[count + 1], 1, count, MemorySegment.ofArray(bytes), 3);
        assertThat(bytes).startsWith(99, 99, 99).endsWith(99);
        float[] read = new float[count + 2];
        Arrays.fill(read, 5);
        Quantization.dequantize(type, MemorySegment.ofArray(bytes), 3, read, 1, count);
        assertThat(read).startsWith(5).endsWith(5);
        assertThat(read[1]).isZero();
        assertThat(read[count]).isZero();
    }
}
