package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every tier multiplies matrices to the same bits as the scalar one, whatever the sizes and whatever comes together.
class ProductTwinsTest {

    private static final List<Integer> ROWS = List.of(1, 31, 32, 33, 70);
    private static final int BATCH = 26;
    private static final List<Integer> BATCHES =
            IntStream.rangeClosed(1, BATCH).boxed().toList();

    /// With more columns than this, only some of the sizes are tried: those about what a tile, and what is unpacked, is
    /// changed at.
    private static final int MANY_COLUMNS = 600;

    private static final List<Integer> FEW_ROWS = List.of(33, 70);
    private static final List<Integer> FEW_BATCHES = List.of(1, 2, 3, 6, 7, 8, 13, 24, 25, BATCH);
    private static final long SEED = 11;

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);
    private final Kernels scalar = new ScalarKernels();

    static Stream<Arguments> tiersAndFormats() {
        return Tiers.all().stream()
                .flatMap(tier -> Stream.of(PanelFormat.values()).map(format -> Arguments.of(tier, format)));
    }

    private Rows activations(PanelFormat format, int columns, int rows) {
        Rows x = Numbers.activations(arena, format, columns, rows, random);
        quantize(x, format);
        return x;
    }

    private void quantize(Rows x, PanelFormat format) {
        if (format.quantized()) {
            scalar.quantize(x, 0, x.capacity(), format.grouping());
        }
    }

    private Rows product(Kernels kernels, PanelMatrix w, Rows x, int rows) {
        Rows y = Rows.floats(arena, w.rows(), x.capacity());
        kernels.multiply(w, 0, w.panels(), x, rows, y);
        return y;
    }

    private static void assertSame(Rows actual, Rows expected, int rows, String what, Object... names) {
        assertThat(Numbers.mismatch(actual, expected, rows, 0, PanelFormat.padded(actual.columns())))
                .as(what + ", seed " + SEED, names)
                .isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void tiersAgreeToTheBitOnRaggedSizes(PanelFormat format) {
        for (int columns : Weights.raggedColumns(format)) {
            Rows x = activations(format, columns, BATCH);
            for (int rows : columns <= MANY_COLUMNS ? ROWS : FEW_ROWS) {
                PanelMatrix w =
                        Weights.random(arena, format, rows, columns, random).panels();
                Rows expected = product(scalar, w, x, BATCH);
                for (Tier tier : Tiers.fast()) {
                    assertTwin(tier, w, x, expected);
                }
            }
        }
    }

    private void assertTwin(Tier tier, PanelMatrix w, Rows x, Rows expected) {
        Kernels kernels = tier.kernels();
        Rows y = Rows.floats(arena, w.rows(), BATCH);
        for (int batch : w.columns() <= MANY_COLUMNS ? BATCHES : FEW_BATCHES) {
            y.floats().fill((byte) 0x55);
            kernels.multiply(w, 0, w.panels(), x, batch, y);
            assertSame(y, expected, batch, "%s, %d x %d, batch of %d", tier, w.rows(), w.columns(), batch);
        }
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void activationsMayBeWiderThanTheMatrix(Tier tier, PanelFormat format) {
        int columns = 256;
        PanelMatrix w = Weights.random(arena, format, 40, columns, random).panels();
        Rows wide = activations(format, 2 * columns, 9);
        Rows x = Numbers.activations(arena, format, columns, 9, random);
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < columns; column++) {
                Numbers.set(x, row, column, Numbers.get(wide, row, column));
            }
        }
        quantize(x, format);
        assertSame(product(tier.kernels(), w, wide, 9), product(scalar, w, x, 9), 9, "twice as wide");
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void anyPartitionOfPanelsGivesTheSameBits(Tier tier, PanelFormat format) {
        Kernels kernels = tier.kernels();
        PanelMatrix w = Weights.random(arena, format, 150, 512, random).panels();
        Rows x = activations(format, 512, BATCH);
        for (int batch : List.of(1, 5, 9, BATCH)) {
            Rows expected = product(kernels, w, x, batch);
            for (int panels = 1; panels < w.panels(); panels++) {
                Rows y = Rows.floats(arena, w.rows(), BATCH);
                for (int first = w.panels() - panels; first > -panels; first -= panels) {
                    kernels.multiply(w, Math.max(0, first), first + panels, x, batch, y);
                }
                assertSame(y, expected, batch, "%d panels at a time, batch of %d", panels, batch);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void aRowGivesTheSameBitsWhereverItStandsInABatch(Tier tier, PanelFormat format) {
        Kernels kernels = tier.kernels();
        PanelMatrix w = Weights.random(arena, format, 40, 512, random).panels();
        Rows x = activations(format, 512, BATCH);
        Rows together = product(kernels, w, x, BATCH);
        for (int row = 0; row < BATCH; row++) {
            Rows alone = Numbers.activations(arena, format, 512, 1, random);
            for (int column = 0; column < 512; column++) {
                Numbers.set(alone, 0, column, Numbers.get(x, row, column));
            }
            quantize(alone, format);
            Rows y = product(kernels, w, alone, 1);
            for (int lane = 0; lane < w.rows(); lane++) {
                assertThat(Float.floatToRawIntBits(Numbers.get(y, 0, lane)))
                        .as("row %d, lane %d, seed %d", row, lane, SEED)
                        .isEqualTo(Float.floatToRawIntBits(Numbers.get(together, row, lane)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiersAndFormats")
    void onlyTheAskedPanelsOfTheAskedRowsAreWritten(Tier tier, PanelFormat format) {
        Kernels kernels = tier.kernels();
        PanelMatrix w = Weights.random(arena, format, 150, 256, random).panels();
        Rows x = activations(format, 256, BATCH);
        for (int batch : List.of(1, 8, 25)) {
            Rows y = Rows.floats(arena, w.rows(), BATCH);
            Numbers.fill(y, random::nextGaussian);
            Rows expected = Numbers.copy(arena, y);
            Rows all = product(scalar, w, x, batch);
            for (int row = 0; row < batch; row++) {
                for (int lane = 64; lane < 128; lane++) {
                    Numbers.set(expected, row, lane, Numbers.get(all, row, lane));
                }
            }
            kernels.multiply(w, 3, 3, x, batch, y);
            kernels.multiply(w, 2, 4, x, batch, y);
            assertThat(y.floats().mismatch(expected.floats()))
                    .as("batch of %d, seed %d", batch, SEED)
                    .isNegative();
        }
    }
}
