package dev.qstar.training.value;

import java.util.List;
import java.util.SplittableRandom;

/// Pairs of states of one problem, with how certain it is which has the higher probability of success.
///
/// The posterior of a state's probability after c of n successes is taken as normal, with the mean and variance of
/// Beta(c + 1, n - c + 1); the result of a solution that ended is known. The certainty is |2P - 1| for the
/// probability P that the first is above the second, by a logistic function in place of the normal one.
///
/// @param better    index of the state that is rather above
/// @param worse     index of the other one
/// @param certainty 0 to 1
/// @param count     how many pairs there are
record RankPairs(int[] better, int[] worse, float[] certainty, int count) {
    private static final int MAX_PAIRS = 2048;
    /// A normal deviate times this is about a logistic one, halved for the hyperbolic tangent.
    private static final double TANH_SCALE = 0.851;

    /// All pairs, or a random choice where there are more than 2048.
    static RankPairs of(List<ValueState> states, SplittableRandom random) {
        int size = states.size();
        long all = (long) size * (size - 1) / 2;
        int count = (int) Math.min(all, MAX_PAIRS);
        RankPairs pairs = new RankPairs(new int[count], new int[count], new float[count], count);
        double[] mean = new double[size];
        double[] variance = new double[size];
        for (int i = 0; i < size; i++) {
            ValueState state = states.get(i);
            double trials = state.trials() + 2.0;
            boolean known = state.features().ended();
            mean[i] = known ? state.rate() : (state.successes() + 1) / trials;
            variance[i] = known ? 0 : mean[i] * (1 - mean[i]) / (trials + 1);
        }
        int at = 0;
        if (all <= MAX_PAIRS) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.set(at++, i, j, mean, variance);
                }
            }
        } else {
            for (; at < count; at++) {
                int i = random.nextInt(size);
                int other = random.nextInt(size - 1);
                pairs.set(at, i, other < i ? other : other + 1, mean, variance);
            }
        }
        return pairs;
    }

    private void set(int at, int i, int j, double[] mean, double[] variance) {
        double difference = mean[i] - mean[j];
        double spread = variance[i] + variance[j];
        better[at] = difference >= 0 ? i : j;
        worse[at] = difference >= 0 ? j : i;
        if (spread > 0) {
            certainty[at] = (float) Math.tanh(TANH_SCALE * Math.abs(difference) / Math.sqrt(spread));
        } else {
            certainty[at] = difference == 0 ? 0 : 1;
        }
    }
}
