package dev.qstar.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.tensor.Quantization;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelPackerTest {

    private static final long SEED = 18;
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final short INFINITE = 0x7c00;
    private static final short MINUS_INFINITE = (short) 0xfc00;
    private static final short NOT_A_NUMBER = 0x7e01;

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(SEED);

    /// Where the halves of a stored block lie that must be finite.
    private static List<Integer> halves(PanelFormat format) {
        return switch (format) {
            case F32, BF16 -> List.of();
            case F16, Q8_0, Q4_0 -> List.of(0);
            case Q4_K -> List.of(0, 2);
            case Q6_K -> List.of(208);
        };
    }

    /// Rows of any bits, but for halves, which are finite.
    private MemorySegment stored(PanelFormat format, int rows, int columns) {
        byte[] bytes = new byte[(int) (rows * format.type().byteSize(columns))];
        random.nextBytes(bytes);
        MemorySegment stored = arena.allocate(bytes.length, Long.BYTES);
        stored.copyFrom(MemorySegment.ofArray(bytes));
        for (long block = 0; block < bytes.length; block += format.type().blockBytes()) {
            for (int place : halves(format)) {
                stored.set(SHORT, block + place, Float.floatToFloat16((float) random.nextGaussian()));
            }
        }
        return stored;
    }

    private PanelMatrix packed(PanelFormat format, MemorySegment stored, int rows, int columns) {
        long panelBytes = format.panelBytes(columns);
        long rowBytes = format.type().byteSize(columns);
        MemorySegment data = arena.allocate(PanelFormat.panelsOf(rows) * panelBytes, 64);
        for (int first = 0; first < rows; first += PanelFormat.LANES) {
            int count = Math.min(PanelFormat.LANES, rows - first);
            MemorySegment panel = data.asSlice(first / PanelFormat.LANES * panelBytes, panelBytes);
            PanelPacker.pack(format, stored.asSlice(first * rowBytes, count * rowBytes), count, columns, panel);
        }
        return new PanelMatrix(format, rows, columns, data);
    }

    private static int bits(float value) {
        return Float.floatToIntBits(value);
    }

    @ParameterizedTest
    @EnumSource
    void packedRowsAreTheStoredNumbers(PanelFormat format) {
        for (int rows : List.of(1, 31, 32, 33, 70)) {
            int columns = format.groupColumns() == 1 ? 37 : 3 * format.groupColumns();
            MemorySegment stored = stored(format, rows, columns);
            PanelMatrix w = packed(format, stored, rows, columns);
            MemorySegment row = arena.allocate((columns + 1) * 4L, 4);
            float[] expected = new float[columns];
            for (int n = 0; n < rows; n++) {
                long at = n * format.type().byteSize(columns);
                Quantization.dequantize(format.type(), stored, at, expected, 0, columns);
                w.copyRow(n, row, Float.BYTES);
                for (int k = 0; k < columns; k++) {
                    assertThat(bits(row.getAtIndex(ValueLayout.JAVA_FLOAT, 1 + k)))
                            .as("row %d of %d, column %d, seed %d", n, rows, k, SEED)
                            .isEqualTo(bits(expected[k]));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatFillThePanelUpAreZero(PanelFormat format) {
        int columns = format.groupColumns() == 1 ? 5 : 2 * format.groupColumns();
        MemorySegment panel = arena.allocate(format.panelBytes(columns), 64);
        PanelPacker.pack(format, stored(format, 3, columns), 3, columns, panel);
        PanelMatrix whole = new PanelMatrix(format, PanelFormat.LANES, columns, panel);
        MemorySegment row = arena.allocate(columns * 4L, 4);
        for (int n = 3; n < PanelFormat.LANES; n++) {
            whole.copyRow(n, row, 0);
            for (int k = 0; k < columns; k++) {
                assertThat(row.getAtIndex(ValueLayout.JAVA_FLOAT, k))
                        .as("row %d", n)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfAScaleIsChecked(PanelFormat format) {
        int columns = 4 * format.groupColumns();
        MemorySegment stored = stored(format, 2, columns);
        assertThat(PanelPacker.finite(format, stored)).isTrue();
        for (long block = 0; block < stored.byteSize(); block += format.type().blockBytes()) {
            for (int place : halves(format)) {
                short good = stored.get(SHORT, block + place);
                for (short bad : new short[] {INFINITE, MINUS_INFINITE, NOT_A_NUMBER}) {
                    stored.set(SHORT, block + place, bad);
                    assertThat(PanelPacker.finite(format, stored))
                            .as("%x at byte %d", bad, block + place)
                            .isFalse();
                }
                stored.set(SHORT, block + place, good);
            }
        }
        assertThat(PanelPacker.finite(format, stored)).isTrue();
    }

    /// What a reader of scales must not trip over: codes that look like infinite halves.
    @ParameterizedTest
    @EnumSource(names = {"Q8_0", "Q4_0", "Q4_K", "Q6_K"})
    void onlyScalesAreChecked(PanelFormat format) {
        MemorySegment stored = arena.allocate(4L * format.type().blockBytes(), Long.BYTES);
        stored.fill((byte) 0x7c);
        for (long block = 0; block < stored.byteSize(); block += format.type().blockBytes()) {
            for (int place : halves(format)) {
                stored.set(SHORT, block + place, (short) 0x7bff);
            }
        }
        assertThat(PanelPacker.finite(format, stored)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"F32", "BF16"})
    void floatsOfFullRangeAreNotChecked(PanelFormat format) {
        MemorySegment stored = arena.allocate(8, 8);
        stored.fill((byte) 0xff);
        assertThat(PanelPacker.finite(format, stored)).isTrue();
    }
}
