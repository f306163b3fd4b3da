package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantizeTest {

    private static final long SEED = 12;
    private static final int BLOCK = PanelFormat.BLOCK;

    /// Half of the largest relative error of a number in half precision.
    private static final double HALF_PRECISION = 0x1p-11;

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);
    private final Kernels scalar = new ScalarKernels();

    static Stream<Arguments> tiersAndGroupings() {
        return Tiers.all().stream()
                .flatMap(tier -> Stream.of(Grouping.values()).map(grouping -> Arguments.of(tier, grouping)));
    }

    private static List<Integer> columns(Grouping grouping) {
        return grouping == Grouping.BLOCKS_OF_32 ? List.of(32, 96, 100, 1056, 1280) : List.of(256, 1280, 2304);
    }

    /// Gaussian numbers, and blocks of what is hard: zeros, huge and tiny ones, halves between two bytes.
    private Rows hard(int columns, int rows) {
        Rows x = Rows.quantized(arena, columns, rows);
        float[] kinds = {0f, -0f, 1e30f, -3e38f, 1e-38f, -Float.MIN_VALUE, 0x1p-100f, 63.5f / 127, 0.5f / 127};
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float kind = kinds[(column / BLOCK + row) % kinds.length];
                boolean plain = (column / BLOCK + row) / kinds.length % 2 == 1;
                float value = switch (column % BLOCK) {
                    case 5 -> kind;
                    case 9 -> kind == 63.5f / 127 ? 1f : -kind;
                    default -> plain ? (float) random.nextGaussian() : kind * random.nextFloat();
                };
                Numbers.set(x, row, column, value);
            }
        }
        return x;
    }

    private static float scale(Rows x, int row, int column) {
        return describe(x, row, column, ActivationBlock.SCALE);
    }

    private static float describe(Rows x, int row, int column, int field) {
        long at = row * x.blockStride() + (long) column / BLOCK * ActivationBlock.BYTES;
        return x.blocks().get(Numbers.FLOAT, at + field);
    }

    private static int seed(Rows x, int row, int column, int field) {
        long at = row * x.blockStride() + (long) column / BLOCK * ActivationBlock.BYTES;
        return x.blocks().get(ValueLayout.JAVA_INT, at + field);
    }

    private static int code(Rows x, int row, int column) {
        return x.codes().get(ValueLayout.JAVA_BYTE, row * x.codeStride() + column);
    }

    @ParameterizedTest
    @MethodSource("tiersAndGroupings")
    void tiersAgreeToTheBit(Tier tier, Grouping grouping) {
        for (int columns : columns(grouping)) {
            Rows expected = hard(columns, 21);
            Rows x = Numbers.copy(arena, expected);
            scalar.quantize(expected, 0, 21, grouping);
            tier.kernels().quantize(x, 0, 21, grouping);
            assertThat(x.codes().mismatch(expected.codes()))
                    .as("bytes of %d columns, seed %d", columns, SEED)
                    .isNegative();
            assertThat(x.blocks().mismatch(expected.blocks()))
                    .as("descriptions of %d columns, seed %d", columns, SEED)
                    .isNegative();
            assertThat(x.floats().mismatch(expected.floats())).isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("tiersAndGroupings")
    void onlyTheAskedRowsAreQuantized(Tier tier, Grouping grouping) {
        Rows x = hard(512, 6);
        Rows expected = Numbers.copy(arena, x);
        for (int row : new int[] {2, 3}) {
            scalar.quantize(expected, row, row + 1, grouping);
        }
        Kernels kernels = tier.kernels();
        kernels.quantize(x, 2, 2, grouping);
        kernels.quantize(x, 2, 4, grouping);
        assertThat(x.codes().mismatch(expected.codes())).isNegative();
        assertThat(x.blocks().mismatch(expected.blocks())).isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void aByteTimesItsScaleIsTheNumberRounded(Grouping grouping) {
        Rows x = Rows.quantized(arena, 1280, 5);
        Numbers.fill(x, () -> random.nextGaussian(0, 3));
        scalar.quantize(x, 0, 5, grouping);
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 1280; column++) {
                double value = Numbers.get(x, row, column);
                double scale = scale(x, row, column);
                double error =
                        scale * 0.501 + (grouping == Grouping.BLOCKS_OF_32 ? HALF_PRECISION : 1e-7) * Math.abs(value);
                assertThat(code(x, row, column) * scale)
                        .as("row %d, column %d, seed %d", row, column, SEED)
                        .isCloseTo(value, within(error));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLargestNumberOfAGroupBecomesALargestByte(Grouping grouping) {
        Rows x = Rows.quantized(arena, 512, 1);
        Numbers.fill(x, () -> random.nextGaussian(0, 3));
        scalar.quantize(x, 0, 1, grouping);
        for (int first = 0; first < 512; first += grouping.columns()) {
            float largest = 0;
            int largestByte = 0;
            for (int column = first; column < first + grouping.columns(); column++) {
                largest = Math.max(largest, Math.abs(Numbers.get(x, 0, column)));
                largestByte = Math.max(largestByte, Math.abs(code(x, 0, column)));
            }
            assertThat(largestByte).isEqualTo(127);
            float exact = largest / 127;
            float expected =
                    grouping == Grouping.BLOCKS_OF_32 ? Float.float16ToFloat(Float.floatToFloat16(exact)) : exact;
            assertThat(scale(x, 0, first)).isEqualTo(expected);
            assertThat(scale(x, 0, first + grouping.columns() - 1)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void descriptionsHoldTheSumsOfTheBytes(Grouping grouping) {
        Rows x = Rows.quantized(arena, 512, 2);
        Numbers.fill(x, random::nextGaussian);
        scalar.quantize(x, 0, 2, grouping);
        for (int row = 0; row < 2; row++) {
            for (int first = 0; first < 512; first += BLOCK) {
                int[] halves = new int[2];
                for (int i = 0; i < BLOCK; i++) {
                    halves[i / 16] += code(x, row, first + i);
                }
                int sum = halves[0] + halves[1];
                assertThat(describe(x, row, first, ActivationBlock.SUM)).isEqualTo(sum * scale(x, row, first));
                assertThat(seed(x, row, first, ActivationBlock.seed(PanelFormat.Q8_0, 0)))
                        .isEqualTo(-128 * sum);
                assertThat(seed(x, row, first, ActivationBlock.seed(PanelFormat.Q4_0, 0)))
                        .isEqualTo(-8 * sum);
                assertThat(seed(x, row, first, ActivationBlock.seed(PanelFormat.Q6_K, 0)))
                        .isEqualTo(-32 * halves[0]);
                assertThat(seed(x, row, first, ActivationBlock.seed(PanelFormat.Q6_K, 1)))
                        .isEqualTo(-32 * halves[1]);
            }
        }
    }
}
