package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Reads some columns of a panel into arrays, for kernels in Java: weights as floats, codes as the floats that they are
/// before scaling. Belongs to one thread.
final class PanelReader {

    /// The most columns at a time.
    static final int COLUMNS = 256;

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

    private final float[] values = new float[COLUMNS * LANES];
    private final float[] scales = new float[COLUMNS / 16 * LANES];
    private final float[] minimums = new float[COLUMNS / PanelFormat.BLOCK * LANES];

    /// Weights, or codes less the format's zero: `[column][lane]`.
    float[] values() {
        return values;
    }

    /// Scales: `[run][lane]`, a run being [PanelFormat#scaleColumns] long.
    float[] scales() {
        return scales;
    }

    /// Minimums: `[block][lane]`.
    float[] minimums() {
        return minimums;
    }

    /// Reads `count` columns, at most [#COLUMNS], from column `from` on; both are whole groups unless a group is
    /// longer than that.
    void read(PanelMatrix w, int panel, int from, int count) {
        PanelFormat format = w.format();
        MemorySegment data = w.data();
        long at = panel * w.panelBytes() + (long) (from / format.groupColumns()) * format.groupBytes();
        switch (format) {
            case F32 -> MemorySegment.copy(data, ValueLayout.JAVA_FLOAT, at, values, 0, count * LANES);
            case F16 -> readHalves(data, at, count * LANES, values, 0);
            case BF16 -> {
                for (int i = 0; i < count * LANES; i++) {
                    values[i] = Float.intBitsToFloat(data.get(SHORT, at + i * 2L) << Short.SIZE);
                }
            }
            case Q8_0 -> readBytes(data, at, count / PanelFormat.BLOCK);
            case Q4_0 -> readNibbles(data, at, count / PanelFormat.BLOCK);
            case Q4_K -> readNibblesWithMinimums(data, at);
            case Q6_K -> readSixBits(data, at);
        }
    }

    private static void readHalves(MemorySegment data, long at, int count, float[] to, int first) {
        for (int i = 0; i < count; i++) {
            to[first + i] = Float.float16ToFloat(data.get(SHORT, at + i * 2L));
        }
    }

    private void readBytes(MemorySegment data, long at, int blocks) {
        int bytes = PanelFormat.Q8_0.groupBytes();
        for (int block = 0; block < blocks; block++) {
            for (int word = 0; word < 8; word++) {
                long from = at + (long) block * bytes + (long) word * WORDS;
                spread(data, from, 0, 0xff, PanelFormat.Q8_0.zero(), block * 32 + word * 4);
            }
            readHalves(data, at + (long) block * bytes + 8L * WORDS, LANES, scales, block * LANES);
        }
    }

    private void readNibbles(MemorySegment data, long at, int blocks) {
        int bytes = PanelFormat.Q4_0.groupBytes();
        for (int block = 0; block < blocks; block++) {
            for (int word = 0; word < 8; word++) {
                long from = at + (long) block * bytes + word % 4 * (long) WORDS;
                spread(data, from, word / 4 * 4, 0x0f, PanelFormat.Q4_0.zero(), block * 32 + word * 4);
            }
            readHalves(data, at + (long) block * bytes + 4L * WORDS, LANES, scales, block * LANES);
        }
    }

    /// Writes four columns from a row of words.
    private void spread(MemorySegment data, long at, int shift, int mask, int zero, int column) {
        for (int lane = 0; lane < LANES; lane++) {
            int word = data.get(INT, at + lane * 4L) >>> shift;
            int to = column * LANES + lane;
            values[to] = (word & mask) - zero;
            values[to + LANES] = ((word >>> 8) & mask) - zero;
            values[to + 2 * LANES] = ((word >>> 16) & mask) - zero;
            values[to + 3 * LANES] = ((word >>> 24) & mask) - zero;
        }
    }

    private void readNibblesWithMinimums(MemorySegment data, long at) {
        for (int block = 0; block < 8; block++) {
            long quarter = at + 4L * LANES + block / 2 * 9L * WORDS;
            for (int word = 0; word < 8; word++) {
                spread(data, quarter + (long) word * WORDS, block % 2 * 4, 0x0f, 0, block * 32 + word * 4);
            }
            long factors = quarter + 8L * WORDS + block % 2 * 2L * LANES;
            for (int lane = 0; lane < LANES; lane++) {
                int to = block * LANES + lane;
                float scale = Float.float16ToFloat(data.get(SHORT, at + lane * 2L));
                float minimum = Float.float16ToFloat(data.get(SHORT, at + 2 * LANES + lane * 2L));
                scales[to] = scale * (data.get(BYTE, factors + lane) & 0xff);
                minimums[to] = minimum * (data.get(BYTE, factors + LANES + lane) & 0xff);
            }
        }
    }

    private void readSixBits(MemorySegment data, long at) {
        for (int block = 0; block < 8; block++) {
            long half = at + 2L * LANES + block / 4 * 26L * WORDS;
            for (int word = 0; word < 8; word++) {
                long low = half + (block % 2 * 8L + word) * WORDS;
                long high = half + (16L + word) * WORDS;
                spreadSixBits(data, low, high, block % 4, block * 32 + word * 4);
            }
            for (int run = 2 * block; run < 2 * block + 2; run++) {
                long factors = half + 24L * WORDS + run % 8 * (long) LANES;
                for (int lane = 0; lane < LANES; lane++) {
                    float scale = Float.float16ToFloat(data.get(SHORT, at + lane * 2L));
                    scales[run * LANES + lane] = scale * data.get(BYTE, factors + lane);
                }
            }
        }
    }

    private void spreadSixBits(MemorySegment data, long lowAt, long highAt, int block, int column) {
        int zero = PanelFormat.Q6_K.zero();
        for (int lane = 0; lane < LANES; lane++) {
            int low = data.get(INT, lowAt + lane * 4L) >>> (block / 2 * 4);
            int high = data.get(INT, highAt + lane * 4L) >>> (2 * block);
            for (int i = 0; i < 4; i++) {
                int code = ((low >>> (8 * i)) & 0x0f) | (((high >>> (8 * i)) & 3) << 4);
                values[(column + i) * LANES + lane] = code - zero;
            }
        }
    }
}
