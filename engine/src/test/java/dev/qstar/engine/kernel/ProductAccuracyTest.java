package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The scalar products, which all other tiers reproduce, are those of the stored numbers, calculated in double
/// precision.
class ProductAccuracyTest {

    private static final long SEED = 14;
    private static final int ROWS = 45;
    private static final int COLUMNS = 512;
    private static final int BATCH = 3;

    /// The rounding error of one operation.
    private static final double ROUNDING = 0x1p-24;

    /// Where minimums are subtracted, products and minimums are rounded apart, and both may be larger than their
    /// difference: neither by more than this times the activation here.
    private static final double LARGEST_PART = 64;

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

    /// What a product may be, in double precision.
    ///
    /// @param asSeen   the product with the activations that kernels calculate with
    /// @param exact    that with the true ones
    /// @param rounding how far rounding may take it from the first
    /// @param steps    how far quantising may take that from the second
    private record Bounds(double asSeen, double exact, double rounding, double steps) {

        static Bounds of(PanelFormat format, float[] w, Rows x, int row) {
            double asSeen = 0;
            double exact = 0;
            double magnitude = 0;
            double steps = 0;
            double activations = 0;
            for (int k = 0; k < w.length; k++) {
                double seen = seen(format, x, row, k);
                asSeen += w[k] * seen;
                exact += (double) w[k] * Numbers.get(x, row, k);
                magnitude += Math.abs(w[k] * seen);
                activations += Math.abs(seen);
                steps += Math.abs(w[k]) * step(format, x, row, k);
            }
            double minimums = format.hasMinimums() ? LARGEST_PART * activations : 0;
            return new Bounds(asSeen, exact, ROUNDING * (w.length * magnitude + minimums), steps);
        }
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
            for (int m = 0; m < BATCH; m++) {
                Bounds bounds = Bounds.of(format, w, x, m);
                assertThat((double) Numbers.get(y, m, n))
                        .as("row %d of weights, %d of activations, seed %d", n, m, SEED)
                        .isCloseTo(bounds.asSeen, within(bounds.rounding))
                        .isCloseTo(bounds.exact, within(bounds.rounding + bounds.steps));
            }
        }
    }
}
