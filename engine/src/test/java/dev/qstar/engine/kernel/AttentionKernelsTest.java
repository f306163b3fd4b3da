package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Products with panels of floats and the online softmax, of which attention is made.
class AttentionKernelsTest {

    private static final long SEED = 16;
    private static final int LANES = PanelFormat.LANES;
    private static final List<Integer> ROWS = List.of(1, 2, 3, 6, 7, 13, 26);

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);
    private final Kernels scalar = new ScalarKernels();

    static List<Tier> tiers() {
        return Tiers.all();
    }

    private MemorySegment gaussians(int count) {
        return Numbers.floats(arena, count, random::nextGaussian);
    }

    /// A panel of floats, or of halves.
    private MemorySegment panel(PanelFormat format, int steps) {
        MemorySegment floats = gaussians(steps * LANES);
        if (format == PanelFormat.F32) {
            return floats;
        }
        MemorySegment halves = arena.allocate((long) steps * LANES * Short.BYTES, 64);
        for (int i = 0; i < steps * LANES; i++) {
            short half = Float.floatToFloat16(floats.getAtIndex(Numbers.FLOAT, i));
            halves.setAtIndex(ValueLayout.JAVA_SHORT, i, half);
        }
        return halves;
    }

    private static float weight(PanelFormat format, MemorySegment panel, long index) {
        return format == PanelFormat.F32
                ? panel.getAtIndex(Numbers.FLOAT, index)
                : Float.float16ToFloat(panel.getAtIndex(ValueLayout.JAVA_SHORT, index));
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void tiersAccumulateToTheSameBits(Tier tier) {
        Kernels kernels = tier.kernels();
        for (PanelFormat format : List.of(PanelFormat.F32, PanelFormat.F16)) {
            for (int steps : List.of(1, 2, 7, 32, 64, 256, 300)) {
                MemorySegment w = panel(format, steps + 1);
                long wAt = format.groupBytes();
                for (int rows : ROWS) {
                    MemorySegment x = gaussians(rows * (steps + 3) + 1);
                    MemorySegment expected = gaussians(rows * 48 + 4);
                    MemorySegment y = Numbers.copy(arena, expected);
                    long xStride = (steps + 3) * 4L;
                    for (boolean add : new boolean[] {true, false, true}) {
                        scalar.accumulate(format, w, wAt, steps, x, 4, xStride, rows, expected, 16, 192, add);
                        kernels.accumulate(format, w, wAt, steps, x, 4, xStride, rows, y, 16, 192, add);
                        assertThat(y.mismatch(expected))
                                .as("%s, %d steps, %d rows, adding: %s, seed %d", format, steps, rows, add, SEED)
                                .isNegative();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"F32", "F16"})
    void anAccumulatedSumIsThatOfTheProducts(PanelFormat format) {
        int steps = 64;
        MemorySegment w = panel(format, steps);
        MemorySegment x = gaussians(2 * steps);
        MemorySegment y = gaussians(2 * LANES);
        MemorySegment before = Numbers.copy(arena, y);
        scalar.accumulate(format, w, 0, steps, x, 0, steps * 4L, 2, y, 0, LANES * 4L, true);
        for (int i = 0; i < 2 * LANES; i++) {
            double sum = before.getAtIndex(Numbers.FLOAT, i);
            for (int step = 0; step < steps; step++) {
                double weight = weight(format, w, (long) step * LANES + i % LANES);
                sum += weight * x.getAtIndex(Numbers.FLOAT, (long) i / LANES * steps + step);
            }
            assertThat((double) y.getAtIndex(Numbers.FLOAT, i)).isCloseTo(sum, within(1e-5));
        }
    }

    /// What the softmax of some rows works on.
    private record Softmax(
            int rows, int width, MemorySegment scores, MemorySegment states, MemorySegment hidden, MemorySegment sums) {

        Softmax copy(Arena arena) {
            return new Softmax(
                    rows,
                    width,
                    Numbers.copy(arena, scores),
                    Numbers.copy(arena, states),
                    Numbers.copy(arena, hidden),
                    Numbers.copy(arena, sums));
        }

        void step(Kernels kernels) {
            kernels.softmaxStep(scores, 128, rows, states, 8, hidden, 8, sums, 64, width);
        }

        void end(Kernels kernels) {
            kernels.softmaxEnd(rows, states, 8, sums, 64, width);
        }

        int visible(int row) {
            return LANES - (int) (hidden.getAtIndex(ValueLayout.JAVA_LONG, 1 + row) / 4);
        }
    }

    /// Room for some rows, with one more before and behind that no step may touch.
    private Softmax softmax(int rows, int width) {
        MemorySegment states = Numbers.floats(arena, 2 * (rows + 2), () -> 0);
        for (int row = 0; row < rows; row++) {
            states.setAtIndex(Numbers.FLOAT, 2L * (1 + row), Float.NEGATIVE_INFINITY);
        }
        MemorySegment hidden = arena.allocate(8L * (rows + 2), 64);
        return new Softmax(
                rows, width, gaussians(LANES * (rows + 2)), states, hidden, gaussians(16 + rows * width + 16));
    }

    /// New scores, of which some at the end of each row are hidden; those are not even numbers.
    private void draw(Softmax softmax, double deviation) {
        for (int row = 0; row < softmax.rows; row++) {
            int hidden = random.nextInt(LANES);
            softmax.hidden.setAtIndex(ValueLayout.JAVA_LONG, 1 + row, 4L * hidden);
            for (int i = 0; i < LANES; i++) {
                float score = i < LANES - hidden ? (float) random.nextGaussian(0, deviation) : Float.NaN;
                softmax.scores.setAtIndex(Numbers.FLOAT, (long) (1 + row) * LANES + i, score);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void tiersWeighScoresToTheSameBits(Tier tier) {
        Kernels kernels = tier.kernels();
        for (int rows : ROWS) {
            for (int width : List.of(16, 48, 64, 80, 128)) {
                Softmax expected = softmax(rows, width);
                for (int step = 0; step < 4; step++) {
                    draw(expected, step == 3 ? 100 : 3);
                    Softmax actual = expected.copy(arena);
                    expected.step(scalar);
                    actual.step(kernels);
                    String what = "step %d of %d rows, width %d, seed %d";
                    assertThat(actual.scores.mismatch(expected.scores))
                            .as(what, step, rows, width, SEED)
                            .isNegative();
                    assertThat(actual.states.mismatch(expected.states))
                            .as(what, step, rows, width, SEED)
                            .isNegative();
                    assertThat(actual.sums.mismatch(expected.sums))
                            .as(what, step, rows, width, SEED)
                            .isNegative();
                }
                Softmax actual = expected.copy(arena);
                expected.end(scalar);
                actual.end(kernels);
                assertThat(actual.sums.mismatch(expected.sums)).isNegative();
            }
        }
    }

    @Test
    void stepsOfAnOnlineSoftmaxGiveTheAverageOfAllValues() {
        int rows = 5;
        Softmax softmax = softmax(rows, LANES);
        softmax.sums.fill((byte) 0);
        double[][] numerators = new double[rows][LANES];
        double[] denominators = new double[rows];
        for (int step = 0; step < 6; step++) {
            draw(softmax, 3);
            MemorySegment values = gaussians(LANES * LANES);
            for (int row = 0; row < rows; row++) {
                for (int i = 0; i < softmax.visible(row); i++) {
                    double e = Math.exp(softmax.scores.getAtIndex(Numbers.FLOAT, (long) (1 + row) * LANES + i));
                    denominators[row] += e;
                    for (int lane = 0; lane < LANES; lane++) {
                        numerators[row][lane] += e * values.getAtIndex(Numbers.FLOAT, (long) i * LANES + lane);
                    }
                }
            }
            softmax.step(scalar);
            scalar.accumulate(
                    PanelFormat.F32, values, 0, LANES, softmax.scores, 128, 128, rows, softmax.sums, 64, 128, true);
        }
        softmax.end(scalar);
        for (int row = 0; row < rows; row++) {
            double denominator = denominators[row];
            double[] average =
                    Arrays.stream(numerators[row]).map(n -> n / denominator).toArray();
            for (int lane = 0; lane < LANES; lane++) {
                assertThat((double) softmax.sums.getAtIndex(Numbers.FLOAT, 16 + (long) row * LANES + lane))
                        .as("row %d, lane %d, seed %d", row, lane, SEED)
                        .isCloseTo(average[lane], within(2e-6));
            }
        }
    }
}
