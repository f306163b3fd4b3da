package dev.qstar.engine.panel;

import dev.qstar.engine.platform.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Activations of a step: a row of floats for each token, and room for the same numbers quantised to signed bytes with
/// a description of each block ([ActivationBlock]).
///
/// Rows are padded to a whole number of panels. The padding is zero, and stays so where kernels compute with
/// it, as long as the numbers are finite. The distance between rows is an odd number of cache lines, so that
/// they do not compete for the same places in a cache. Allocated once, in the arena's memory; different threads
/// may write different parts.
public final class Rows {

    private static final int LINE = 64;

    /// Behind the last row, for heads whose padding reaches beyond it.
    private static final int SLACK = PanelFormat.WORDS;

    private final int columns;
    private final int capacity;
    private final long stride;
    private final MemorySegment floats;
    private final long codeStride;
    private final MemorySegment codes;
    private final long blockStride;
    private final MemorySegment blocks;

    private Rows(Arena arena, int columns, int capacity, boolean quantized) {
        int padded = PanelFormat.padded(columns);
        this.columns = columns;
        this.capacity = capacity;
        stride = spaced((long) padded * Float.BYTES);
        floats = NativeMemory.allocate(arena, capacity * stride + SLACK);
        codeStride = quantized ? spaced(padded) : 0;
        codes = NativeMemory.allocate(arena, Math.max(LINE, capacity * codeStride));
        blockStride = quantized ? spaced((long) padded / PanelFormat.BLOCK * ActivationBlock.BYTES) : 0;
        blocks = NativeMemory.allocate(arena, Math.max(LINE, capacity * blockStride));
    }

    /// The next odd number of cache lines.
    private static long spaced(long bytes) {
        long lines = (bytes + LINE - 1) / LINE;
        return (lines | 1) * LINE;
    }

    /// Room for floats.
    ///
    /// @param columns  floats in a row
    /// @param capacity rows
    public static Rows floats(Arena arena, int columns, int capacity) {
        return new Rows(arena, columns, capacity, false);
    }

    /// Room for floats and the same quantised.
    public static Rows quantized(Arena arena, int columns, int capacity) {
        return new Rows(arena, columns, capacity, true);
    }

    /// Floats in a row, padding not counted.
    public int columns() {
        return columns;
    }

    /// How many rows there is room for.
    public int capacity() {
        return capacity;
    }

    /// The floats of all rows.
    public MemorySegment floats() {
        return floats;
    }

    /// Bytes from one row of floats to the next.
    public long stride() {
        return stride;
    }

    /// Where float `column` of `row` lies, in bytes.
    public long at(int row, int column) {
        return row * stride + (long) column * Float.BYTES;
    }

    /// The quantised rows.
    public MemorySegment codes() {
        return codes;
    }

    /// Bytes from one quantised row to the next; 0 where there are none.
    public long codeStride() {
        return codeStride;
    }

    /// The descriptions of the quantised rows' blocks.
    public MemorySegment blocks() {
        return blocks;
    }

    /// Bytes from the descriptions of one row to those of the next; 0 where there are none.
    public long blockStride() {
        return blockStride;
    }
}
