package dev.qstar.engine.tensor;

/// What all blocks with a scale have in common.
final class Blocks {
    private Blocks() {}

    /// The largest magnitude of `count` numbers; NaN when one of them is.
    static float largest(float[] values, int from, int count) {
        float largest = 0;
        for (int i = from; i < from + count; i++) {
            largest = Math.max(largest, Math.abs(values[i])); // NaN stays NaN
        }
        return largest;
    }

    /// Refuses a block of which a scale is infinite or NaN.
    ///
    /// @throws IllegalArgumentException that names the numbers, the largest and the type
    static void requireFinite(float scale, TensorType type, float[] values, int from) {
        if (!Float.isFinite(scale)) {
            throw new IllegalArgumentException("numbers " + from + " to " + (from + type.blockSize() - 1) + " reach "
                    + largest(values, from, type.blockSize()) + ", which " + type + " cannot hold");
        }
    }
}
