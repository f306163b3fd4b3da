package dev.qstar.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether the answer that leads a vote is likely to stay ahead: Aggarwal et al., "Let's Sample Step by Step:
/// Adaptive-Consistency", arXiv 2305.11860.
final class Lead {
    /// The fewest votes that make a lead safe, all for one answer.
    static final int FEWEST = 4;

    private static final double SURE = 0.95;

    private Lead() {}

    /// Whether the probability that the leader is more frequent than the runner-up, given their votes and a uniform
    /// prior, is at least 95%.
    static boolean isSafe(List<Node> ends) {
        Map<String, Integer> votes = new HashMap<>();
        for (Node end : ends) {
            Ending ending = end.ending();
            if (ending.outcome() != Outcome.NOT_FOUND) {
                votes.merge(ending.answer().orElse(""), 1, Integer::sum);
            }
        }
        int first = 0;
        int second = 0;
        for (int count : votes.values()) {
            if (count > first) {
                second = first;
                first = count;
            } else {
                second = Math.max(second, count);
            }
        }
        return probability(first, second) >= SURE;
    }

    /// The probability that a variable of the distribution Beta(`ahead` + 1, `behind` + 1) is above one half: that of
    /// at most `ahead` heads in `ahead + behind + 1` throws of a coin.
    static double probability(int ahead, int behind) {
        int throwsInAll = ahead + behind + 1;
        double logTerm = -throwsInAll * Math.log(2);
        double sum = 0;
        for (int heads = 0; heads <= ahead; heads++) {
            sum += Math.exp(logTerm);
            logTerm += Math.log((double) (throwsInAll - heads) / (heads + 1));
        }
        return Math.min(1, sum);
    }
}
