package dev.qstar.training.trainer;

/// Buffers that grow to the largest batch seen.
final class Buffers {

    static final float[] EMPTY = {};

    private Buffers() {}

    /// The buffer itself when it has room for `rows * columns` elements, else a larger one with other content.
    static float[] grow(float[] buffer, int rows, int columns) {
        long needed = (long) rows * columns;
        if (needed > Integer.MAX_VALUE - 16) {
            throw new TrainerException("a batch of " + rows + " tokens is too large at once; lower microBatchTokens");
        }
        return buffer.length >= needed ? buffer : new float[(int) needed];
    }
}
