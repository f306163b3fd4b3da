package dev.qstar.training.value;

import dev.qstar.search.value.ValueFeatures;
import java.util.OptionalInt;

/// A state that rollouts went through, with what became of them.
///
/// A state that ended ([ValueFeatures#ended()]) is a whole solution: all its rollouts are right, or none is.
///
/// @param hidden    the model's hidden state at the step's last token, shape `[embeddingLength]`; not copied, nobody
///     changes it
/// @param features  what else the head sees
/// @param successes rollouts through this state whose answer was right
/// @param trials    rollouts through this state, 1 to 10000
/// @param parent    the index of the state before it in its problem's list; empty at a root
public record ValueState(float[] hidden, ValueFeatures features, int successes, int trials, OptionalInt parent) {
    private static final int MAX_TRIALS = 10_000;

    /// @throws ValueFitException when the counts are impossible
    public ValueState {
        if (trials < 1 || trials > MAX_TRIALS || successes < 0 || successes > trials) {
            throw new ValueFitException(successes + " of " + trials + " rollouts cannot be right; give 1 to "
                    + MAX_TRIALS + " rollouts and no more successes");
        }
        if (features.ended() && successes != 0 && successes != trials) {
            throw new ValueFitException(
                    "a solution that ended is right in " + successes + " of " + trials + " rollouts; give all or none");
        }
    }

    /// The share of the rollouts that were right.
    double rate() {
        return (double) successes / trials;
    }
}
