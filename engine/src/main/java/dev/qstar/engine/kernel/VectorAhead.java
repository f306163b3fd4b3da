package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Reads a byte of each line of the cache that the next weights lie in, while others are multiplied, so
/// that they lie in the cache by then. Belongs to one thread.
final class VectorAhead {

    private static final int LINE = 64;

    private MemorySegment data = MemorySegment.NULL;
    private long first;
    private long second;
    private int left;

    /// What was read, all in one, so that reading is not for nothing.
    private final int[] seen = new int[1];

    /// Begins with some columns of two panels.
    ///
    /// @param second the other panel; the first once more where there is none
    /// @param columns whole blocks
    void begin(PanelMatrix w, int first, int second, int column, int columns) {
        PanelFormat format = w.format();
        long at = (long) column * format.groupBytes() / format.groupColumns();
        data = w.data();
        this.first = first * w.panelBytes() + at;
        this.second = second * w.panelBytes() + at;
        left = columns * format.groupBytes() / format.groupColumns() / LINE;
    }

    /// Lines of each panel that are left to read.
    int left() {
        return left;
    }

    /// Reads some more lines of each panel.
    void read(int lines) {
        int count = Math.min(lines, left);
        for (int i = 0; i < count; i++) {
            seen[0] |= data.get(ValueLayout.JAVA_BYTE, first) | data.get(ValueLayout.JAVA_BYTE, second);
            first += LINE;
            second += LINE;
        }
        left -= count;
    }
}
