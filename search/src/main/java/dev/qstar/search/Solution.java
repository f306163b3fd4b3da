package dev.qstar.search;

import java.util.List;
import java.util.Optional;

/// What solving a question gave.
///
/// @param answer the exact number (`9`, `0.25`, `7/12`); present exactly when the outcome is [Outcome#ANSWERED]
/// @param unit what the answer counts, when the question names it
/// @param confidence 0 to 1: the probability of the one solution (greedy), or the share of the vote
/// @param steps of the most probable solution with this answer
/// @param tokens how many tokens were sampled in all
/// @param strategy what ran
/// @param seed of all randomness
/// @param outcome how it ended
public record Solution(
        Optional<String> answer,
        Optional<String> unit,
        double confidence,
        List<Step> steps,
        int tokens,
        StrategyName strategy,
        long seed,
        Outcome outcome) {
    public Solution {
        steps = List.copyOf(steps);
    }
}
