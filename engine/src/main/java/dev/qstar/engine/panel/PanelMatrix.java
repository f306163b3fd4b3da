package dev.qstar.engine.panel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A matrix of weights `[rows, columns]`, repacked so that every tier of kernels can read it in one stream: panels of
/// [PanelFormat#LANES] rows, one after the other, the last one filled up with rows of zeros.
///
/// The memory belongs to the arena that it was allocated in. Immutable once packed; read by any number of threads.
///
/// @param format  how a panel is laid out
/// @param rows    outputs
/// @param columns inputs, a whole number of groups
/// @param data    native memory, [#panels] × [#panelBytes], aligned to 64 bytes
public record PanelMatrix(PanelFormat format, int rows, int columns, MemorySegment data) {

    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;
    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;

    public PanelMatrix {
        long bytes = PanelFormat.panelsOf(rows) * format.panelBytes(columns);
        if (rows < 1 || columns < 1 || columns % format.groupColumns() != 0 || data.byteSize() != bytes) {
            throw new IllegalArgumentException("no matrix of " + rows + " x " + columns + " in " + format + " takes "
                    + data.byteSize() + " bytes");
        }
        if (!data.isNative()) {
            throw new IllegalArgumentException("panels lie in native memory");
        }
    }

    /// The number of panels.
    public int panels() {
        return PanelFormat.panelsOf(rows);
    }

    /// The number of rows, the zeros of the last panel included.
    public int paddedRows() {
        return PanelFormat.padded(rows);
    }

    /// Bytes of a panel.
    public long panelBytes() {
        return format.panelBytes(columns);
    }

    /// Writes a row of the matrix as floats to memory from byte `at` on. For embeddings.
    public void copyRow(int row, MemorySegment to, long at) {
        long panel = row / LANES * panelBytes();
        int lane = row % LANES;
        for (int column = 0; column < columns; column++) {
            to.set(FLOAT, at + (long) column * Float.BYTES, weight(panel, lane, column));
        }
    }

    private float weight(long panel, int lane, int column) {
        long group = panel + (long) (column / format.groupColumns()) * format.groupBytes();
        int k = column % format.groupColumns();
        return switch (format) {
            case F32 -> data.get(FLOAT, group + lane * 4L);
            case F16 -> half(group + lane * 2L);
            case BF16 -> Float.intBitsToFloat(data.get(SHORT, group + lane * 2L) << Short.SIZE);
            case Q8_0 -> (code(group, lane, k) - format.zero()) * half(group + 8 * WORDS + lane * 2L);
            case Q4_0 -> (nibble(group, lane, k % 16, k >= 16) - format.zero()) * half(group + 4 * WORDS + lane * 2L);
            case Q4_K -> nibbleWithMinimum(group, lane, k);
            case Q6_K -> sixBits(group, lane, k);
        };
    }

    private float half(long at) {
        return Float.float16ToFloat(data.get(SHORT, at));
    }

    /// The byte of a row in words that begin at `at`.
    private int code(long at, int lane, int column) {
        return data.get(BYTE, at + column / 4 * (long) WORDS + lane * 4L + column % 4) & 0xff;
    }

    private int nibble(long at, int lane, int column, boolean high) {
        int both = code(at, lane, column);
        return high ? both >> 4 : both & 0x0f;
    }

    private float nibbleWithMinimum(long group, int lane, int k) {
        long quarter = group + 4L * LANES + k / 64 * 9L * WORDS;
        int high = k / 32 % 2;
        long factors = quarter + 8L * WORDS + high * 2L * LANES + lane;
        float scale = half(group + lane * 2L) * (data.get(BYTE, factors) & 0xff);
        float minimum = half(group + 2L * LANES + lane * 2L) * (data.get(BYTE, factors + LANES) & 0xff);
        return scale * nibble(quarter, lane, k % 32, high == 1) - minimum;
    }

    private float sixBits(long group, int lane, int k) {
        long half = group + 2L * LANES + k / 128 * 26L * WORDS;
        int block = k / 32 % 4;
        int low = nibble(half + block % 2 * 8L * WORDS, lane, k % 32, block >= 2);
        int high = (code(half + 16L * WORDS, lane, k % 32) >> (2 * block)) & 3;
        int factor = data.get(BYTE, half + 24L * WORDS + k % 128 / 16 * (long) LANES + lane);
        return half(group + lane * 2L) * factor * ((low | (high << 4)) - format.zero());
    }
}
