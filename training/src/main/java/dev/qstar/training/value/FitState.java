package dev.qstar.training.value;

/// Everything that changes during a fit: from this, data, options and seed it goes on as if it had never stopped.
final class FitState {
    final float[] weights;
    /// AdamW's first moments.
    final float[] first;
    /// AdamW's second moments.
    final float[] second;
    /// The moving average of the weights.
    final float[] slow;
    /// The averages that had the lowest loss on held-out problems.
    final float[] best;

    long step;
    int round;
    int bestRound;
    double bestLoss = Double.POSITIVE_INFINITY;
    long nanos;

    FitState(int length) {
        weights = new float[length];
        first = new float[length];
        second = new float[length];
        slow = new float[length];
        best = new float[length];
    }

    static FitState from(float[] initial) {
        FitState state = new FitState(initial.length);
        for (float[] array : new float[][] {state.weights, state.slow, state.best}) {
            System.arraycopy(initial, 0, array, 0, initial.length);
        }
        return state;
    }

    float[][] arrays() {
        return new float[][] {weights, first, second, slow, best};
    }

    /// Whether there is nothing left to do: all rounds are done, or the last ones did not help.
    boolean isDone(FitOptions options) {
        return round >= options.rounds() || round - bestRound >= options.patience();
    }
}
