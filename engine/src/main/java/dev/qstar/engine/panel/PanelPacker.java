package dev.qstar.engine.panel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Moves rows of a tensor, as a model file stores them, into a panel. Stateless.
///
/// Codes are moved by words of four bytes, so that packing keeps up with reading the file.
public final class PanelPacker {

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// Turns signed bytes into bytes plus 128.
    private static final int SIGNS = 0x80808080;

    private PanelPacker() {}

    /// Packs up to [PanelFormat#LANES] rows.
    ///
    /// @param source  the rows, one after the other, as the format's tensor type stores them
    /// @param rows    how many there are, from 1 to [PanelFormat#LANES]
    /// @param columns of each row, a whole number of groups
    /// @param panel   zeroed memory of [PanelFormat#panelBytes]
    /// @return whether all scales, or for halves all weights, are finite numbers
    public static boolean pack(PanelFormat format, MemorySegment source, int rows, int columns, MemorySegment panel) {
        long rowBytes = format.type().byteSize(columns);
        for (int lane = 0; lane < rows; lane++) {
            long from = lane * rowBytes;
            switch (format) {
                case F32 -> copyWords(source, from, columns, panel, lane * 4L);
                case F16, BF16 -> packHalves(source, from, columns, panel, lane * 2L);
                case Q8_0 -> packBytes(source, from, columns, panel, lane);
                case Q4_0 -> packNibbles(source, from, columns, panel, lane);
                case Q4_K -> KQuantPacker.packNibbles(source, from, columns, panel, lane);
                case Q6_K -> KQuantPacker.packSixBits(source, from, columns, panel, lane);
            }
        }
        return finite(format, source.asSlice(0, rows * rowBytes));
    }

    /// Whether all scales, or for halves all weights, of rows that are stored like this are finite numbers.
    ///
    /// @param source whole blocks of the tensor type
    static boolean finite(PanelFormat format, MemorySegment source) {
        return switch (format) {
            case F32, BF16 -> true;
            case F16 -> finiteHalves(source, 0, Short.BYTES);
            case Q8_0, Q4_0 -> finiteHalves(source, 0, format.type().blockBytes());
            case Q4_K ->
                finiteHalves(source, 0, format.type().blockBytes())
                        && finiteHalves(source, 2, format.type().blockBytes());
            case Q6_K ->
                finiteHalves(
                        source, format.type().blockBytes() - 2, format.type().blockBytes());
        };
    }

    private static boolean finiteHalves(MemorySegment source, long first, int stride) {
        int largest = 0;
        for (long at = first; at < source.byteSize(); at += stride) {
            largest = Math.max(largest, source.get(SHORT, at) & 0x7c00);
        }
        return largest < 0x7c00;
    }

    static void copyWords(MemorySegment source, long from, int count, MemorySegment panel, long to) {
        for (int i = 0; i < count; i++) {
            panel.set(INT, to + i * (long) WORDS, source.get(INT, from + i * 4L));
        }
    }

    private static void packHalves(MemorySegment source, long from, int columns, MemorySegment panel, long to) {
        for (int column = 0; column < columns; column++) {
            panel.set(SHORT, to + column * 2L * LANES, source.get(SHORT, from + column * 2L));
        }
    }

    private static void packBytes(MemorySegment source, long from, int columns, MemorySegment panel, int lane) {
        PanelFormat format = PanelFormat.Q8_0;
        int blockBytes = format.type().blockBytes();
        for (int block = 0; block < columns / format.groupColumns(); block++) {
            long at = from + (long) block * blockBytes;
            long to = (long) block * format.groupBytes();
            for (int word = 0; word < 8; word++) {
                panel.set(INT, to + (long) word * WORDS + lane * 4L, source.get(INT, at + 2 + word * 4L) ^ SIGNS);
            }
            panel.set(SHORT, to + 8 * WORDS + lane * 2L, source.get(SHORT, at));
        }
    }

    private static void packNibbles(MemorySegment source, long from, int columns, MemorySegment panel, int lane) {
        PanelFormat format = PanelFormat.Q4_0;
        int blockBytes = format.type().blockBytes();
        for (int block = 0; block < columns / format.groupColumns(); block++) {
            long at = from + (long) block * blockBytes;
            long to = (long) block * format.groupBytes();
            copyWords(source, at + 2, 4, panel, to + lane * 4L);
            panel.set(SHORT, to + 4 * WORDS + lane * 2L, source.get(SHORT, at));
        }
    }

    static void copyByte(MemorySegment source, long from, MemorySegment panel, long to) {
        panel.set(BYTE, to, source.get(BYTE, from));
    }

    static void copyHalf(MemorySegment source, long from, MemorySegment panel, long to) {
        panel.set(SHORT, to, source.get(SHORT, from));
    }
}
