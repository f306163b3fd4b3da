package dev.qstar.training.trainer;

/// Buffers that hold no value longer than one layer's pass, shared by all layers.
final class Scratch {

    private float[] narrow = Buffers.EMPTY;
    private float[] wide = Buffers.EMPTY;
    private float[] hidden = Buffers.EMPTY;
    private float[] scores = Buffers.EMPTY;
    private float[] scoreGradients = Buffers.EMPTY;
    private int stride;

    float[] narrow(int rows, int columns) {
        narrow = Buffers.grow(narrow, rows, columns);
        return narrow;
    }

    float[] wide(int rows, int columns) {
        wide = Buffers.grow(wide, rows, columns);
        return wide;
    }

    float[] hidden(int rows, int columns) {
        hidden = Buffers.grow(hidden, rows, columns);
        return hidden;
    }

    /// Makes room for the scores of the longest sequence of a batch.
    void reserve(Batch batch) {
        int longest = 0;
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            longest = Math.max(longest, batch.end(sequence) - batch.start(sequence));
        }
        if (longest > stride) {
            stride = (longest + 15) / 16 * 16;
            scores = new float[stride * stride];
            scoreGradients = new float[stride * stride];
        }
    }

    int stride() {
        return stride;
    }

    float[] scores() {
        return scores;
    }

    float[] scoreGradients() {
        return scoreGradients;
    }
}
