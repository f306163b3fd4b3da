package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The functions that go over rows of floats: every tier against the scalar one to the bit, and that against
/// formulas in double precision.
class ElementwiseTest {

    private static final long SEED = 15;
    private static final List<Integer> COLUMNS = List.of(1, 31, 32, 33, 100, 576, 2048);
    private static final int ROWS = 7;
    private static final float EPSILON = 1e-5f;

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);
    private final Kernels scalar = new ScalarKernels();

    static List<Tier> tiers() {
        return Tiers.all();
    }

    private Rows gaussians(int columns, double deviation) {
        Rows rows = Rows.floats(arena, columns, ROWS);
        Numbers.fill(rows, () -> random.nextGaussian(0, deviation));
        return rows;
    }

    /// A norm's weights, padded with zeros.
    private MemorySegment weights(int columns) {
        MemorySegment weights = Numbers.floats(arena, PanelFormat.padded(columns), random::nextGaussian);
        weights.asSlice((long) columns * Float.BYTES).fill((byte) 0);
        return weights;
    }

    /// The relative error of a number that is not tiny.
    private static double error(double actual, double exact, double tiny) {
        return Math.abs(actual - exact) / (Math.abs(exact) + tiny);
    }

    private static void assertSame(Rows actual, Rows expected, int columns) {
        assertThat(actual.floats().mismatch(expected.floats()))
                .as("%d columns, seed %d", columns, SEED)
                .isNegative();
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void tiersNormaliseToTheSameBits(Tier tier) {
        Kernels kernels = tier.kernels();
        for (int columns : COLUMNS) {
            Rows x = gaussians(columns, 3);
            MemorySegment weights = weights(columns);
            Rows expected = gaussians(columns, 1);
            Rows y = Numbers.copy(arena, expected);
            scalar.norm(x, 1, ROWS - 1, weights, EPSILON, expected);
            kernels.norm(x, 3, 3, weights, EPSILON, y);
            kernels.norm(x, 1, ROWS - 1, weights, EPSILON, y);
            assertSame(y, expected, columns);
        }
    }

    @Test
    void aNormDividesByTheRootOfTheMeanSquare() {
        for (int columns : COLUMNS) {
            Rows x = gaussians(columns, 3);
            MemorySegment weights = weights(columns);
            Rows y = Rows.floats(arena, columns, ROWS);
            scalar.norm(x, 0, ROWS, weights, EPSILON, y);
            for (int row = 0; row < ROWS; row++) {
                double squares = 0;
                for (int column = 0; column < columns; column++) {
                    squares += Math.pow(Numbers.get(x, row, column), 2);
                }
                double root = Math.sqrt(squares / columns + EPSILON);
                double worst = 0;
                for (int column = 0; column < columns; column++) {
                    double weight = weights.getAtIndex(Numbers.FLOAT, column);
                    double exact = Numbers.get(x, row, column) / root * weight;
                    worst = Math.max(worst, error(Numbers.get(y, row, column), exact, 1e-30));
                }
                assertThat(worst).as("%d columns, seed %d", columns, SEED).isLessThan(1e-6);
                assertThat(Numbers.get(y, row, PanelFormat.padded(columns) - 1))
                        .isEqualTo(columns % 32 == 0 ? Numbers.get(y, row, columns - 1) : 0f);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void tiersActivateToTheSameBits(Tier tier) {
        Kernels kernels = tier.kernels();
        for (int columns : COLUMNS) {
            int panels = PanelFormat.panelsOf(columns);
            Rows expected = gaussians(columns, 30);
            Rows gate = Numbers.copy(arena, expected);
            Rows up = gaussians(columns, 1);
            for (int first = 0; first < panels; first += 2) {
                int end = Math.min(first + 1, panels);
                scalar.swiglu(expected, up, ROWS - 1, first, end);
                kernels.swiglu(gate, up, ROWS - 1, first, first);
                kernels.swiglu(gate, up, ROWS - 1, first, end);
            }
            assertSame(gate, expected, columns);
        }
    }

    @Test
    void anActivationIsTheGateTimesItsLogisticFunctionTimesTheOther() {
        Rows gate = gaussians(600, 40);
        Rows before = Numbers.copy(arena, gate);
        Rows up = gaussians(600, 1);
        scalar.swiglu(gate, up, ROWS, 0, PanelFormat.panelsOf(600));
        double worst = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 600; column++) {
                double x = Numbers.get(before, row, column);
                double exact = x / (1 + Math.exp(-x)) * Numbers.get(up, row, column);
                worst = Math.max(worst, error(Numbers.get(gate, row, column), exact, 1e-29));
            }
        }
        assertThat(worst).as("seed %d", SEED).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void sumsAreThoseOfTheNumbers(Tier tier) {
        Kernels kernels = tier.kernels();
        for (int columns : COLUMNS) {
            int panels = PanelFormat.panelsOf(columns);
            Rows from = gaussians(columns, 1);
            Rows to = gaussians(columns, 1);
            Rows expected = Numbers.copy(arena, to);
            int first = panels / 3;
            for (int row = 0; row < ROWS - 1; row++) {
                for (int column = first * PanelFormat.LANES; column < columns; column++) {
                    Numbers.set(expected, row, column, Numbers.get(to, row, column) + Numbers.get(from, row, column));
                }
            }
            kernels.add(from, to, ROWS - 1, first, first);
            kernels.add(from, to, 0, first, panels);
            kernels.add(from, to, ROWS - 1, first, panels);
            assertSame(to, expected, columns);
        }
    }

    /// Cosines, each twice, then sines, each twice, the first of them negative.
    private MemorySegment turns(double[] angles) {
        int width = 2 * angles.length;
        MemorySegment turns = arena.allocate(2L * width * Float.BYTES, 64);
        for (int i = 0; i < width; i++) {
            double angle = i % 2 == 0 ? -angles[i / 2] : angles[i / 2];
            turns.setAtIndex(Numbers.FLOAT, i, (float) Math.cos(angle));
            turns.setAtIndex(Numbers.FLOAT, width + i, (float) Math.sin(angle));
        }
        return turns;
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void tiersTurnHeadsToTheSameBits(Tier tier) {
        Kernels kernels = tier.kernels();
        for (int width : List.of(16, 32, 48, 64, 128)) {
            for (int heads : List.of(1, 2, 5)) {
                int xStride = 4 * (width - 8);
                int yStride = 4 * (width + 16);
                MemorySegment x = Numbers.floats(arena, (width + 16) * (heads + 1), random::nextGaussian);
                MemorySegment turns = Numbers.floats(arena, 16 + 2 * width, random::nextGaussian);
                MemorySegment expected = Numbers.floats(arena, (width + 16) * (heads + 1), random::nextGaussian);
                MemorySegment y = Numbers.copy(arena, expected);
                scalar.rope(x, 32, xStride, heads, turns, 64, 0.3f, expected, 16, yStride, width);
                kernels.rope(x, 32, xStride, heads, turns, 64, 0.3f, y, 16, yStride, width);
                assertThat(y.mismatch(expected))
                        .as("%d heads of %d, seed %d", heads, width, SEED)
                        .isNegative();
            }
        }
    }

    @Test
    void pairsAreTurnedByTheirAnglesAndMultiplied() {
        double[] angles = random.doubles(32, -50, 50).toArray();
        MemorySegment x = Numbers.floats(arena, 128, random::nextGaussian);
        MemorySegment y = Numbers.floats(arena, 128, () -> 0);
        scalar.rope(x, 0, 256, 2, turns(angles), 0, 0.5f, y, 0, 256, 64);
        for (int i = 0; i < 128; i += 2) {
            double angle = angles[i % 64 / 2];
            double left = x.getAtIndex(Numbers.FLOAT, i);
            double right = x.getAtIndex(Numbers.FLOAT, i + 1);
            double turnedLeft = 0.5 * (left * Math.cos(angle) - right * Math.sin(angle));
            double turnedRight = 0.5 * (left * Math.sin(angle) + right * Math.cos(angle));
            assertThat((double) y.getAtIndex(Numbers.FLOAT, i)).isCloseTo(turnedLeft, within(1e-6));
            assertThat((double) y.getAtIndex(Numbers.FLOAT, i + 1)).isCloseTo(turnedRight, within(1e-6));
        }
    }

    @Test
    void anExponentialIsWithinTheErrorThatItPromises() {
        double worst = 0;
        for (int i = 0; i < 100_000; i++) {
            float x = random.nextFloat(Exponential.LOWEST, Exponential.HIGHEST);
            worst = Math.max(worst, error(Exponential.of(x), Math.exp(x), 0));
        }
        assertThat(worst).as("seed %d", SEED).isLessThan(2e-7);
        assertThat(Exponential.of(0f)).isEqualTo(1f);
        assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isEqualTo(Exponential.of(Exponential.LOWEST));
        assertThat(Exponential.of(Float.POSITIVE_INFINITY)).isEqualTo(Exponential.of(Exponential.HIGHEST));
        assertThat(Exponential.of(Float.NaN)).isNaN();
    }
}
