package dev.qstar.training.value;

import java.util.List;

/// What the value of each state of a problem should be by the states after it: the TD(λ) return.
///
/// The return of a state is the mean over its rollouts. A rollout that goes on to a child counts as
/// `(1 - λ) * value(child) + λ * return(child)`; one that goes on to no state of the list counts as its own result. So
/// λ = 1 gives the share of successes where the counts of children add up to those of their parent. See Sutton,
/// "Learning to predict by the methods of temporal differences" (1988).
final class Targets {
    private Targets() {}

    /// The targets, 0 to 1, one a state.
    ///
    /// @param values what a slow copy of the network says of each state
    static double[] of(List<ValueState> states, double[] values, double lambda) {
        int count = states.size();
        double[] sum = new double[count];
        long[] trials = new long[count];
        long[] successes = new long[count];
        double[] returns = new double[count];
        for (int i = count - 1; i >= 0; i--) {
            ValueState state = states.get(i);
            long rest = Math.max(0, state.trials() - trials[i]);
            double right = Math.clamp((double) state.successes() - successes[i], 0, (double) rest);
            returns[i] = (sum[i] + right) / (trials[i] + rest);
            if (state.parent().isPresent()) {
                int parent = state.parent().getAsInt();
                double value = state.features().ended() ? returns[i] : values[i];
                sum[parent] += state.trials() * ((1 - lambda) * value + lambda * returns[i]);
                trials[parent] += state.trials();
                successes[parent] += state.successes();
            }
        }
        return returns;
    }
}
