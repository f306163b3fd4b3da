package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The scalar products, which all other tiers reproduce, are those of the stored numbers, calculated in double
/// precision.
class ProductAccuracyTest {

    private static final long SEED = 14;
    private static final int ROWS = 45;
    private static final int COLUMNS = 1280;
    private static final int BATCH = 3;

    /// The rounding error of one operation.
    private static final double ROUNDING = 0x1p-24;

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);

    private static double scale(Rows x, int row, int column) {
        long at = row * x.blockStride() + (long) column / PanelFormat.BLOCK * ActivationBlock.BYTES;
        return x.blocks().get(Numbers.FLOAT, at + ActivationBlock.SCALE);
    }

    /// The activation that kernels calculate with.
    private static double seen(PanelFormat format, Rows x, int row, int column) {
        return format.quantized()
                ? x.codes().get(ValueLayout.JAVA_BYTE, row * x.codeStride() + column) * scale(x, row, column)
                : Numbers.get(x, row, column);
    }

    /// How far that may be from the true one: half a step, and where scales are halves, their rounding error.
    private static double step(PanelFormat format, Rows x, int row, int column) {
        return format.quantized() ? 0.501 * scale(x, row, column) + 0x1p-11 * Math.abs(Numbers.get(x, row, column)) : 0;
    }

    private static double sum(float[] w, DoubleBinaryOperator term) {
        double sum = 0;
        for (int column = 0; column < w.length; column++) {
            sum += term.applyAsDouble(w[column], column);
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource
    void productsAreThoseOfTheStoredNumbers(PanelFormat format) {
        Weights weights = Weights.random(arena, format, ROWS, COLUMNS, random);
        Rows x = Numbers.activations(arena, format, COLUMNS, BATCH, random);
        Rows y = Rows.floats(arena, ROWS, BATCH);
        Kernels scalar = new ScalarKernels();
        if (format.quantized()) {
            scalar.quantize(x, 0, BATCH, format.grouping());
        }
        scalar.multiply(weights.panels(), 0, weights.panels().panels(), x, BATCH, y);
        for (int n = 0; n < ROWS; n++) {
            float[] w = weights.row(n);
            for (int row = 0; row < BATCH; row++) {
                int m = row;
                double magnitude = sum(w, (weight, k) -> Math.abs(weight * seen(format, x, m, (int) k)));
                double rounding = COLUMNS * ROUNDING * magnitude;
                double asSeen = sum(w, (weight, k) -> weight * seen(format, x, m, (int) k));
                double exact = sum(w, (weight, k) -> weight * Numbers.get(x, m, (int) k));
                double steps = sum(w, (weight, k) -> Math.abs(weight) * step(format, x, m, (int) k));
                assertThat((double) Numbers.get(y, m, n))
                        .as("row %d of weights, %d of activations, seed %d", n, m, SEED)
                        .isCloseTo(asSeen, within(rounding + minimumsError(format, w, x, m)))
                        .isCloseTo(exact, within(steps + rounding + minimumsError(format, w, x, m)));
            }
        }
    }

    /// Scale and minimum are summed apart, and either may be larger than their difference: by 64 at most here.
    private static double minimumsError(PanelFormat format, float[] w, Rows x, int row) {
        return format.hasMinimums()
                ? 64 * ROUNDING * sum(w, (weight, k) -> Math.abs(seen(format, x, row, (int) k)))
                : 0;
    }
}
