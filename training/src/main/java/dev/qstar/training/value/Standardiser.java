package dev.qstar.training.value;

import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.value.ValueWeights;
import java.util.List;

/// Brings every input to mean 0 and deviation 1 over the states it was made from. An input that does not vary there
/// becomes 0.
///
/// @param mean  of each input, shape `[inputs]`
/// @param scale one divided by each input's deviation, or 0; shape `[inputs]`
record Standardiser(float[] mean, float[] scale) {
    private static final double LEAST_VARIANCE = 1e-12;

    static Standardiser of(List<ValueProblem> problems, int embeddingLength) {
        int inputs = embeddingLength + ValueFeatures.NAMES.size();
        double[] sum = new double[inputs];
        double[] squares = new double[inputs];
        float[] row = new float[inputs];
        long count = 0;
        for (ValueProblem problem : problems) {
            for (ValueState state : problem.states()) {
                raw(state, row, 0);
                for (int i = 0; i < inputs; i++) {
                    sum[i] += row[i];
                    squares[i] += (double) row[i] * row[i];
                }
                count++;
            }
        }
        float[] mean = new float[inputs];
        float[] scale = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            double average = sum[i] / count;
            double variance = squares[i] / count - average * average;
            mean[i] = (float) average;
            scale[i] = variance > LEAST_VARIANCE * (1 + average * average) ? (float) (1 / Math.sqrt(variance)) : 0;
        }
        return new Standardiser(mean, scale);
    }

    int inputs() {
        return mean.length;
    }

    /// Writes a state's inputs from `to[at]` on.
    void put(ValueState state, float[] to, int at) {
        raw(state, to, at);
        for (int i = 0; i < mean.length; i++) {
            to[at + i] = ValueWeights.standardised(to[at + i], mean[i], scale[i]);
        }
    }

    private static void raw(ValueState state, float[] to, int at) {
        System.arraycopy(state.hidden(), 0, to, at, state.hidden().length);
        state.features().put(to, at + state.hidden().length);
    }
}
