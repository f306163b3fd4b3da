package dev.qstar.engine.panel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Packs rows of the quantisations with blocks of 256 columns (llama.cpp's k-quants).
final class KQuantPacker {

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;

    private KQuantPacker() {}

    /// A stored block: two halves, 12 bytes of factors and minimums of 6 bits, 128 bytes of nibbles.
    static void packNibbles(MemorySegment source, long from, int columns, MemorySegment panel, int lane) {
        PanelFormat format = PanelFormat.Q4_K;
        for (int block = 0; block < columns / format.groupColumns(); block++) {
            long at = from + (long) block * format.type().blockBytes();
            long to = (long) block * format.groupBytes();
            PanelPacker.copyHalf(source, at, panel, to + lane * 2L);
            PanelPacker.copyHalf(source, at + 2, panel, to + 2 * LANES + lane * 2L);
            for (int quarter = 0; quarter < 4; quarter++) {
                long target = to + 4 * LANES + quarter * 9L * WORDS;
                PanelPacker.copyWords(source, at + 16 + quarter * 32L, 8, panel, target + lane * 4L);
                for (int i = 0; i < 2; i++) {
                    long factors = target + 8 * WORDS + i * 2L * LANES + lane;
                    panel.set(ValueLayout.JAVA_BYTE, factors, factor(source, at + 4, 2 * quarter + i));
                    panel.set(ValueLayout.JAVA_BYTE, factors + LANES, minimum(source, at + 4, 2 * quarter + i));
                }
            }
        }
    }

    /// The first four factors are the low six bits of bytes 0 to 3; the others have their low four bits in those of
    /// bytes 8 to 11 and the high two in the high bits of bytes 0 to 3.
    private static byte factor(MemorySegment source, long at, int index) {
        return index < 4
                ? (byte) (unsigned(source, at + index) & 63)
                : (byte) ((unsigned(source, at + index + 4) & 15) | ((unsigned(source, at + index - 4) >> 6) << 4));
    }

    /// As [#factor], with bytes 4 to 7, and the high four bits of bytes 8 to 11.
    private static byte minimum(MemorySegment source, long at, int index) {
        return index < 4
                ? (byte) (unsigned(source, at + index + 4) & 63)
                : (byte) ((unsigned(source, at + index + 4) >> 4) | ((unsigned(source, at + index) >> 6) << 4));
    }

    private static int unsigned(MemorySegment source, long at) {
        return source.get(ValueLayout.JAVA_BYTE, at) & 0xff;
    }

    /// A stored block: 128 bytes of low nibbles, 64 bytes of high bits, 16 signed factors, one half.
    static void packSixBits(MemorySegment source, long from, int columns, MemorySegment panel, int lane) {
        PanelFormat format = PanelFormat.Q6_K;
        for (int block = 0; block < columns / format.groupColumns(); block++) {
            long at = from + (long) block * format.type().blockBytes();
            long to = (long) block * format.groupBytes();
            PanelPacker.copyHalf(source, at + 208, panel, to + lane * 2L);
            for (int half = 0; half < 2; half++) {
                long target = to + 2 * LANES + half * 26L * WORDS;
                PanelPacker.copyWords(source, at + half * 64L, 16, panel, target + lane * 4L);
                PanelPacker.copyWords(source, at + 128 + half * 32L, 8, panel, target + 16 * WORDS + lane * 4L);
                for (int i = 0; i < 8; i++) {
                    long factor = target + 24 * WORDS + i * (long) LANES + lane;
                    PanelPacker.copyByte(source, at + 192 + half * 8L + i, panel, factor);
                }
            }
        }
    }
}
