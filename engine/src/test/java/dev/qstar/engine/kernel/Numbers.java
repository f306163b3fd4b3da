package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.function.DoubleSupplier;

/// Floats in native memory for tests of kernels.
final class Numbers {

    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

    private Numbers() {}

    /// Rows of normally distributed activations, quantised ones where the weights' format asks for them.
    static Rows activations(Arena arena, PanelFormat format, int columns, int rows, Random random) {
        Rows x = format.quantized() ? Rows.quantized(arena, columns, rows) : Rows.floats(arena, columns, rows);
        fill(x, random::nextGaussian);
        return x;
    }

    /// Sets all floats but the padding.
    static void fill(Rows rows, DoubleSupplier values) {
        for (int row = 0; row < rows.capacity(); row++) {
            for (int column = 0; column < rows.columns(); column++) {
                set(rows, row, column, (float) values.getAsDouble());
            }
        }
    }

    static float get(Rows rows, int row, int column) {
        return rows.floats().get(FLOAT, rows.at(row, column));
    }

    static void set(Rows rows, int row, int column, float value) {
        rows.floats().set(FLOAT, rows.at(row, column), value);
    }

    /// Another room with the same numbers, quantised ones too.
    static Rows copy(Arena arena, Rows rows) {
        Rows copy = rows.codeStride() > 0
                ? Rows.quantized(arena, rows.columns(), rows.capacity())
                : Rows.floats(arena, rows.columns(), rows.capacity());
        copy.floats().copyFrom(rows.floats());
        copy.codes().copyFrom(rows.codes());
        copy.blocks().copyFrom(rows.blocks());
        return copy;
    }

    /// Memory with `count` floats.
    static MemorySegment floats(Arena arena, int count, DoubleSupplier values) {
        MemorySegment memory = arena.allocate((long) count * Float.BYTES, 64);
        for (int i = 0; i < count; i++) {
            memory.setAtIndex(FLOAT, i, (float) values.getAsDouble());
        }
        return memory;
    }

    static MemorySegment copy(Arena arena, MemorySegment memory) {
        return arena.allocate(memory.byteSize(), 64).copyFrom(memory);
    }

    /// The first byte that differs between lanes `from` to `to` of the first rows, or a negative number.
    static long mismatch(Rows left, Rows right, int rows, int from, int to) {
        for (int row = 0; row < rows; row++) {
            long start = left.at(row, from);
            long end = left.at(row, to);
            long at = MemorySegment.mismatch(left.floats(), start, end, right.floats(), start, end);
            if (at >= 0) {
                return start + at;
            }
        }
        return -1;
    }
}
