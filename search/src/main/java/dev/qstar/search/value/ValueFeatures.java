package dev.qstar.search.value;

import java.util.List;

/// What a [ValueHead] sees beside the hidden state. A head's file lists these names, so that a head that was trained
/// with others is refused: a new feature is added here, to [#NAMES] and to [#put].
///
/// @param stepCount          steps of the solution so far, this one included; 0 before the first
/// @param stepLogProbability mean log-probability of the tokens the model chose in the last step, in nats a token; 0
///     before the first step
/// @param pathLogProbability the same over all steps so far
/// @param ended              whether the solution ended here: the state is that of its last token
public record ValueFeatures(int stepCount, double stepLogProbability, double pathLogProbability, boolean ended) {
    /// The features by name, in the order in which a head reads them.
    public static final List<String> NAMES =
            List.of("step_count", "step_log_probability", "path_log_probability", "ended");

    /// @throws IllegalArgumentException when the count is negative or a log-probability is not a finite number up to 0
    public ValueFeatures {
        if (stepCount < 0 || !isLogProbability(stepLogProbability) || !isLogProbability(pathLogProbability)) {
            throw new IllegalArgumentException("features of " + stepCount + " steps with log-probabilities "
                    + stepLogProbability + " and " + pathLogProbability
                    + " are impossible; give a count from 0 and finite numbers up to 0");
        }
    }

    private static boolean isLogProbability(double value) {
        return value <= 0 && value > Double.NEGATIVE_INFINITY;
    }

    /// Writes the features in the order of [#NAMES] from `to[at]` on.
    public void put(float[] to, int at) {
        to[at] = stepCount;
        to[at + 1] = (float) stepLogProbability;
        to[at + 2] = (float) pathLogProbability;
        to[at + 3] = ended ? 1 : 0;
    }
}
