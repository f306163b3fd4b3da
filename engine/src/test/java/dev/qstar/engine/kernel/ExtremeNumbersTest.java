package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Products with numbers at the ends of what they can be.
class ExtremeNumbersTest {

    private static final long SEED = 13;
    private static final int ROWS = 33;
    private static final int COLUMNS = 256;
    private static final int BATCH = 26;

    /// What one launch of a small tile, of several and of tiles of unpacked codes takes.
    private static final List<Integer> BATCHES = List.of(1, 2, 7, BATCH);

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);
    private final Kernels scalar = new ScalarKernels();

    static Stream<Arguments> tiersAndFormats() {
        return ProductTwinsTest.tiersAndFormats();
    }

    private Rows gaussians(PanelFormat format) {
        return Numbers.activations(arena, format, COLUMNS, BATCH, random);
    }

    private PanelMatrix weights(PanelFormat format, Supplier<Float> scales) {
        return Weights.random(arena, format, ROWS, COLUMNS, random, scales).panels();
    }

    private static void quantize(Kernels kernels, Rows x, PanelFormat format) {
        if (format.quantized()) {
            kernels.quantize(x, 0, BATCH, format.grouping());
        }
    }

    /// The bits of a row's numbers; those of one NaN for all.
    private static int[] bits(Rows rows, int row) {
        return IntStream.range(0, ROWS)
                .map(lane -> Float.floatToIntBits(Numbers.get(rows, row, lane)))
                .toArray();
    }

    /// Quantises and multiplies with both tiers.
    private void assertTwins(Tier tier, PanelMatrix w, Rows x) {
        Kernels kernels = tier.kernels();
        Rows expected = Rows.floats(arena, ROWS, BATCH);
        Rows copy = Numbers.copy(arena, x);
        quantize(scalar, copy, w.format());
        scalar.multiply(w, 0, w.panels(), copy, BATCH, expected);
        quantize(kernels, x, w.format());
        for (int batch : BATCHES) {
            Rows y = Rows.floats(arena, ROWS, BATCH);
            kernels.multiply(w, 0, w.panels(), x, batch, y);
            for (int row = 0; row < batch; row++) {
                assertThat(bits(y, row))
                        .as("batch of %d, row %d, seed %d", batch, row, SEED)
                        .isEqualTo(bits(expected, row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void tiersAgreeOnHardActivations(Tier tier, PanelFormat format) {
        Rows x = gaussians(format);
        for (int column = 0; column < COLUMNS; column++) {
            Numbers.set(x, 0, column, 0f);
            Numbers.set(x, 1, column, -0f);
            Numbers.set(x, 2, column, 1e-38f * (column - 100));
            Numbers.set(x, 3, column, Float.MIN_VALUE);
            Numbers.set(x, 4, column, 0x1p-100f);
            Numbers.set(x, 5, column, column % 2 == 0 ? 8e6f : -8e6f);
        }
        Numbers.set(x, 6, 200, 1e30f);
        Numbers.set(x, 7, 201, -1e30f);
        Numbers.set(x, 8, 40, 1e-30f);
        assertTwins(tier, weights(format, () -> (float) random.nextGaussian(0, 0.01)), x);
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void tiersAgreeOnTheLargestAndSmallestScales(Tier tier, PanelFormat format) {
        float[] scales = {65504f, -65504f, 0x1p-24f, -0x1p-24f, 0x1.ff8p-15f, 0f, -0f};
        assertTwins(tier, weights(format, () -> scales[random.nextInt(scales.length)]), gaussians(format));
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void zerosGiveZeros(Tier tier, PanelFormat format) {
        Rows x = gaussians(format);
        Numbers.fill(x, () -> 0);
        Kernels kernels = tier.kernels();
        quantize(kernels, x, format);
        PanelMatrix w = weights(format, () -> (float) random.nextGaussian());
        Rows y = Rows.floats(arena, ROWS, BATCH);
        Numbers.fill(y, () -> 7);
        kernels.multiply(w, 0, w.panels(), x, BATCH, y);
        for (int row = 0; row < BATCH; row++) {
            for (int lane = 0; lane < PanelFormat.padded(ROWS); lane++) {
                assertThat(Numbers.get(y, row, lane)).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void aNumberThatIsNoneStaysInItsRow(Tier tier, PanelFormat format) {
        Kernels kernels = tier.kernels();
        PanelMatrix w = weights(format, () -> (float) random.nextGaussian(0, 0.01));
        Rows x = gaussians(format);
        Rows bad = Numbers.copy(arena, x);
        quantize(kernels, x, format);
        for (float none : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int batch : BATCHES) {
                int badRow = batch / 2;
                Rows some = Numbers.copy(arena, bad);
                Numbers.set(some, badRow, random.nextInt(COLUMNS), none);
                quantize(kernels, some, format);
                Rows expected = Rows.floats(arena, ROWS, BATCH);
                kernels.multiply(w, 0, w.panels(), x, batch, expected);
                Rows y = Rows.floats(arena, ROWS, BATCH);
                kernels.multiply(w, 0, w.panels(), some, batch, y);
                for (int row = 0; row < batch; row++) {
                    String what = "%s in row %d, row %d of %d, seed %d";
                    if (row == badRow) {
                        assertThat(IntStream.of(bits(y, row)).mapToDouble(Float::intBitsToFloat))
                                .as(what, none, badRow, row, batch, SEED)
                                .noneMatch(Double::isFinite);
                    } else {
                        assertThat(bits(y, row))
                                .as(what, none, badRow, row, batch, SEED)
                                .isEqualTo(bits(expected, row));
                    }
                }
            }
        }
    }
}
