package dev.qstar.search;

import java.util.List;
import java.util.Optional;

/// How one rollout ended.
///
/// @param outcome what it concluded
/// @param answer the exact number, present exactly when the outcome is [Outcome#ANSWERED]
/// @param steps what it wrote
/// @param logProbability the sum over its sampled tokens, natural logarithm, at temperature 1
record Ending(Outcome outcome, Optional<String> answer, List<Step> steps, double logProbability) {
    Ending {
        steps = List.copyOf(steps);
    }

    double probability() {
        return Math.exp(logProbability);
    }
}
