package dev.qstar.engine.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Q4_K and Q6_K blocks, put together here from their parts and read back, and the other way round.
class KQuantsTest {
    private static final int BLOCK = 256;
    private static final long SEED = 20_251_103;

    /// The parts of a Q4_K block.
    private record Q4(float scale, float minimum, int[] scales, int[] minimums, int[] numbers) {

        static Q4 of(float scale, float minimum, IntUnaryOperator scales, IntUnaryOperator minimums, int[] numbers) {
            return new Q4(scale, minimum, ints(8, scales), ints(8, minimums), numbers);
        }

        byte[] bytes() {
            ByteBuffer out = ByteBuffer.allocate(144).order(ByteOrder.LITTLE_ENDIAN);
            out.putShort(Float.floatToFloat16(scale)).putShort(Float.floatToFloat16(minimum));
            for (int i = 0; i < 4; i++) {
                out.put((byte) (scales[i] + (scales[i + 4] / 16) * 64));
            }
            for (int i = 0; i < 4; i++) {
                out.put((byte) (minimums[i] + (minimums[i + 4] / 16) * 64));
            }
            for (int i = 4; i < 8; i++) {
                out.put((byte) (scales[i] % 16 + minimums[i] % 16 * 16));
            }
            for (int start = 0; start < BLOCK; start += 64) {
                for (int i = start; i < start + 32; i++) {
                    out.put((byte) (numbers[i] + 16 * numbers[i + 32]));
                }
            }
            return out.array();
        }

        float[] values() {
            float[] values = new float[BLOCK];
            for (int i = 0; i < BLOCK; i++) {
                values[i] = (scale * scales[i / 32]) * numbers[i] - minimum * minimums[i / 32];
            }
            return values;
        }
    }

    /// The parts of a Q6_K block. The numbers go from −32 to 31.
    private record Q6(float scale, int[] scales, int[] numbers) {

        byte[] bytes() {
            byte[] low = new byte[128];
            byte[] high = new byte[64];
            for (int half = 0; half < 2; half++) {
                for (int i = 0; i < 32; i++) {
                    int a = numbers[128 * half + i] + 32;
                    int b = numbers[128 * half + 32 + i] + 32;
                    int c = numbers[128 * half + 64 + i] + 32;
                    int d = numbers[128 * half + 96 + i] + 32;
                    low[64 * half + i] = (byte) (a % 16 + c % 16 * 16);
                    low[64 * half + 32 + i] = (byte) (b % 16 + d % 16 * 16);
                    high[32 * half + i] = (byte) (a / 16 + b / 16 * 4 + c / 16 * 16 + d / 16 * 64);
                }
            }
            ByteBuffer out = ByteBuffer.allocate(210).order(ByteOrder.LITTLE_ENDIAN);
            out.put(low).put(high);
            for (int value : scales) {
                out.put((byte) value);
            }
            return out.putShort(Float.floatToFloat16(scale)).array();
        }

        float[] values() {
            float[] values = new float[BLOCK];
            for (int i = 0; i < BLOCK; i++) {
                values[i] = scale * scales[i / 16] * numbers[i];
            }
            return values;
        }
    }

    private static int[] ints(int count, IntUnaryOperator value) {
        return IntStream.range(0, count).map(value).toArray();
    }

    private static float[] read(TensorType type, byte[] block) {
        float[] values = new float[BLOCK];
        Quantization.dequantize(type, MemorySegment.ofArray(block), 0, values, 0, BLOCK);
        return values;
    }

    private static byte[] write(TensorType type, float[] values) {
        byte[] block = new byte[type.blockBytes()];
        Arrays.fill(block, (byte) 0x5a);
        Quantization.quantize(type, values, 0, BLOCK, MemorySegment.ofArray(block), 0);
        return block;
    }

    @Test
    void everyPartOfAQ4BlockIsReadFromItsPlace() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 200; round++) {
            float scale = Float.float16ToFloat((short) random.nextInt(0x3c00));
            float minimum = Float.float16ToFloat((short) (random.nextInt(0x3c00) | random.nextInt(2) << 15));
            Q4 block = Q4.of(
                    scale,
                    minimum,
                    i -> random.nextInt(64),
                    i -> random.nextInt(64),
                    ints(BLOCK, i -> random.nextInt(16)));
            assertThat(read(TensorType.Q4_K, block.bytes()))
                    .as("seed %d round %d", SEED, round)
                    .containsExactly(block.values());
        }
    }

    @Test
    void everyPartOfAQ6BlockIsReadFromItsPlace() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 200; round++) {
            float scale = Float.float16ToFloat((short) (random.nextInt(0x3c00) | random.nextInt(2) << 15));
            Q6 block =
                    new Q6(scale, ints(16, i -> random.nextInt(-128, 128)), ints(BLOCK, i -> random.nextInt(-32, 32)));
            assertThat(read(TensorType.Q6_K, block.bytes()))
                    .as("seed %d round %d", SEED, round)
                    .containsExactly(block.values());
        }
    }

    @Test
    void extremeBitsAreRead() {
        Q4 q4 = Q4.of(-65504f, 65504f, i -> 63, i -> 63, ints(BLOCK, i -> 15));
        assertThat(read(TensorType.Q4_K, q4.bytes()))
                .containsOnly(-65504f * 63 * 15 - 65504f * 63)
                .containsExactly(q4.values());
        Q6 q6 = new Q6(65504f, ints(16, i -> -128), ints(BLOCK, i -> -32));
        assertThat(read(TensorType.Q6_K, q6.bytes())).containsOnly(65504f * 128 * 32);
        byte[] ones = new byte[210];
        Arrays.fill(ones, (byte) -1);
        assertThat(read(TensorType.Q4_K, ones)).containsOnly(Float.NaN);
        assertThat(read(TensorType.Q6_K, ones)).containsOnly(Float.NaN);
        ones[208] = 0;
        ones[209] = 0x3c;
        assertThat(read(TensorType.Q6_K, ones)).as("scale 1, group scale -1").containsOnly(-31f);
        assertThat(read(TensorType.Q4_K, new byte[144])).containsOnly(0f);
        assertThat(read(TensorType.Q6_K, new byte[210])).containsOnly(-0f);
    }

    @Test
    void infiniteScalesAreReadAsTheyStand() {
        Q4 q4 = Q4.of(Float.POSITIVE_INFINITY, 0, i -> i, i -> 0, ints(BLOCK, i -> 1));
        assertThat(read(TensorType.Q4_K, q4.bytes())).startsWith(Float.NaN).endsWith(Float.POSITIVE_INFINITY);
        Q6 q6 = new Q6(Float.NEGATIVE_INFINITY, ints(16, i -> i), ints(BLOCK, i -> 1));
        assertThat(read(TensorType.Q6_K, q6.bytes())).startsWith(Float.NaN).endsWith(Float.NEGATIVE_INFINITY);
    }

    /// Blocks that llama.cpp's reference code wrote for the values of [#recorded(int)].
    @Test
    void blocksThatLlamaCppWroteAreReadAsWhatWasPutIn() {
        byte[] q4 = HexFormat.of()
                .parseHex("60264532888dd8de888dd7de89dc88ff80e123a61acf560df6dfbbc7d4f21262d427cb3ff6ad663f"
                        + "1a16235190e01294a079534e4a5886c60768db5ff59b431bf5e0ecf9174697f85bdf640ac28a534e"
                        + "f435a70a9e24da925a342f2b4967a7f749bc30d57b23fbd5bfbbc9f71666c82a6a331d0804224080"
                        + "d133a62abf661de6cfbbb7c4e22272c437bb4fe6ad664f2a");
        byte[] q6 = HexFormat.of()
                .parseHex("c0a31b6758fe577548df1b1bb0293729500b1b5fe8b5d74ef8f72bb37091e7a190b839f70c6f1a0f"
                        + "029d7251dc501d37ea9890e3301759d55b7c970d0d176c0b81bd44071572160a35bf7080ec735582"
                        + "1b505e0a7293720b51511d84b7953f857dbd37011578150345bc8888ee88689cd22127cb16cc61cc"
                        + "72122d238f8a40acb8507c055e53a9ef2153d645e1907c18d1cdf6ef115799ef6efd5c28c4a04c75"
                        + "6f023a2118034d8bc5029021b1563ade0d556f3239ffb132e455c1224eaac5ddf0f01b1a32d1c4c4"
                        + "4c54a6529072806e279a");
        float[] fromQ4 = read(TensorType.Q4_K, q4);
        float[] fromQ6 = read(TensorType.Q6_K, q6);
        for (int i = 0; i < BLOCK; i++) {
            float largest = 99 / 64f * (1 + i / 32);
            assertThat(fromQ4[i]).as("number %d of Q4_K", i).isCloseTo(recorded(i), within(largest / 13 + 0.2f));
            assertThat(fromQ6[i]).as("number %d of Q6_K", i).isCloseTo(recorded(i), within(largest / 50));
        }
    }

    private static float recorded(int i) {
        return ((i * i * 7 + 3 * i) % 199 - 99) / 64f * (1 + i / 32);
    }

    @Test
    void whatABlockCanSayExactlyComesBackExactly() {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] nibbles = ints(BLOCK, i -> i % 32 < 16 ? i % 16 : random.nextInt(16));
        Q4 q4 = Q4.of(0.25f, 0.5f, i -> 63 - 5 * i, i -> 63 - 9 * i, nibbles);
        assertThat(read(TensorType.Q4_K, write(TensorType.Q4_K, q4.values()))).containsExactly(q4.values());
        int[] signed = ints(BLOCK, i -> i % 16 == 3 ? -32 : random.nextInt(-31, 32));
        Q6 q6 = new Q6(0.25f, ints(16, i -> -128 + 11 * i), signed);
        assertThat(read(TensorType.Q6_K, write(TensorType.Q6_K, q6.values()))).containsExactly(q6.values());
    }

    @ParameterizedTest
    @ValueSource(floats = {1e-4f, 1e-3f, 0.02f, 1, 1e4f})
    void normallyDistributedNumbersLoseNoMoreThanTheBitsAllow(float size) {
        assertThat(relativeError(TensorType.Q4_K, size)).isBetween(0.06, 0.074);
        assertThat(relativeError(TensorType.Q6_K, size)).isBetween(0.015, 0.0185);
    }

    /// Root of the mean square of errors, against that of the numbers.
    private static double relativeError(TensorType type, float size) {
        SplittableRandom random = new SplittableRandom(SEED);
        double errors = 0;
        double squares = 0;
        for (int round = 0; round < 100; round++) {
            float[] values = new float[BLOCK];
            for (int i = 0; i < BLOCK; i++) {
                values[i] = (float) random.nextGaussian() * size;
            }
            float[] read = read(type, write(type, values));
            for (int i = 0; i < BLOCK; i++) {
                errors += Math.pow((double) read[i] - values[i], 2);
                squares += Math.pow(values[i], 2);
            }
        }
        return Math.sqrt(errors / squares);
    }

    @Test
    void noQ4NumberIsFurtherOffThanItsGroupAndBlockExplain() {
        for (int round = 0; round < 500; round++) {
            float[] values = unevenBlock(round, 32);
            float[] read = read(TensorType.Q4_K, write(TensorType.Q4_K, values));
            double[] ranges = new double[8];
            double[] lows = new double[8];
            for (int i = 0; i < BLOCK; i++) {
                lows[i / 32] = Math.max(lows[i / 32], -values[i]);
            }
            for (int i = 0; i < BLOCK; i++) {
                ranges[i / 32] = Math.max(ranges[i / 32], values[i] + lows[i / 32]);
            }
            double widest = Arrays.stream(ranges).max().orElseThrow();
            double lowest = Arrays.stream(lows).max().orElseThrow();
            for (int i = 0; i < BLOCK; i++) {
                double ofGroup = ranges[i / 32] / 15;
                double ofScales = widest / 63 / 2 + lowest / 63 / 2 + 0x1p-17;
                assertThat((double) read[i])
                        .as("seed %d round %d number %d", SEED, round, i)
                        .isCloseTo(values[i], within(ofGroup + ofScales));
            }
        }
    }

    @Test
    void noQ6NumberIsFurtherOffThanItsGroupAndBlockExplain() {
        for (int round = 0; round < 500; round++) {
            float[] values = unevenBlock(round, 16);
            float[] read = read(TensorType.Q6_K, write(TensorType.Q6_K, values));
            double largest = Blocks.largest(values, 0, BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                double ofGroup = Blocks.largest(values, i / 16 * 16, 16) / 32;
                double ofScales = largest / 128 / 2 + 0x1p-19;
                assertThat((double) read[i])
                        .as("seed %d round %d number %d", SEED, round, i)
                        .isCloseTo(values[i], within(ofGroup + ofScales));
            }
        }
    }

    /// Groups of different sizes and places, some of one number only, some zero.
    private static float[] unevenBlock(int round, int group) {
        SplittableRandom random = new SplittableRandom(SEED + round);
        float[] values = new float[BLOCK];
        double size = Math.pow(10, random.nextInt(-3, 4));
        for (int start = 0; start < BLOCK; start += group) {
            double width = random.nextInt(4) == 0 ? 0 : random.nextDouble() * size;
            double place = random.nextInt(3) == 0 ? 0 : (random.nextDouble() - 0.5) * 4 * size;
            for (int i = start; i < start + group; i++) {
                values[i] = (float) (place + random.nextGaussian() * width);
            }
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(names = {"Q4_K", "Q6_K"})
    void numbersTooSmallForAScaleBecomeZero(TensorType type) {
        float[] values = new float[BLOCK];
        Arrays.fill(values, 1e-20f);
        values[7] = -Float.MIN_VALUE;
        assertThat(read(type, write(type, values))).containsOnly(0f);
        values[0] = 1;
        assertThat(read(type, write(type, values))[0]).isCloseTo(1, within(0.01f));
    }

    @ParameterizedTest
    @EnumSource(names = {"Q4_K", "Q6_K"})
    void aBlockOfOneNumberKeepsIt(TensorType type) {
        for (float number : new float[] {-3, 5, 1e-4f, -1e-4f, 4e6f, -4e6f}) {
            float[] values = new float[BLOCK];
            Arrays.fill(values, number);
            for (float read : read(type, write(type, values))) {
                assertThat(read).isCloseTo(number, within(Math.abs(number) * 0.002f + 0x1p-19f));
            }
        }
    }
}
