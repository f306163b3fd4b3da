package dev.qstar.engine.chat.template;

import java.util.OptionalLong;

/// Which items a slice takes.
final class Slices {
    /// What stands in the brackets; negative places count from the end.
    record Range(OptionalLong start, OptionalLong stop, OptionalLong step) {}

    private Slices() {}

    /// The places of the items of a slice, in its order.
    static int[] indices(Run run, int size, Range range) {
        long step = range.step().orElse(1);
        if (step == 0) {
            throw run.error("a slice has a step of 0");
        }
        long lowest = step > 0 ? 0 : -1;
        long highest = step > 0 ? size : size - 1L;
        long first = range.start().isPresent()
                ? place(range.start().getAsLong(), size, lowest, highest)
                : step > 0 ? lowest : highest;
        long end = range.stop().isPresent()
                ? place(range.stop().getAsLong(), size, lowest, highest)
                : step > 0 ? highest : lowest;
        long distance = step > 0 ? end - first : first - end;
        long stride = step > 0 ? step : step == Long.MIN_VALUE ? Long.MAX_VALUE : -step;
        int count = distance <= 0 ? 0 : (int) ((distance - 1) / stride + 1);
        run.pass(count);
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = (int) (first + i * step);
        }
        return indices;
    }

    private static long place(long index, int size, long lowest, long highest) {
        long at = index < 0 ? index + size : index;
        return Math.clamp(at, lowest, highest);
    }
}
