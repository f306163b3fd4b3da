package dev.qstar.search;

import dev.qstar.search.Vote.Ballot;
import dev.qstar.search.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How ends decide. An end without a value counts as even.
final class Decisions {
    private static final double EVEN = 0.5;

    private Decisions() {}

    /// The answer of most ends: Wang et al., "Self-Consistency Improves Chain of Thought Reasoning", arXiv 2203.11171.
    static Verdict majority(List<Node> ends) {
        return weighted(ends, node -> 1);
    }

    /// The end with the highest value; of equal ones the more probable.
    static Verdict best(List<Node> ends) {
        return best(ends, Decisions::mean);
    }

    /// The end that is worth most; of equal ones the more probable.
    static Verdict best(List<Node> ends, ToDoubleFunction<Node> worth) {
        Node best = ends.stream()
                .max(Comparator.comparing(Decisions::concluded)
                        .thenComparingDouble(worth)
                        .thenComparingDouble((Node node) -> node.path().logProbability()))
                .orElseThrow();
        return new Verdict(best.ending(), concluded(best) ? mean(best) : 0);
    }

    /// The answer whose ends have the most value together: Li et al., "Making Language Models Better Reasoners with
    /// Step-Aware Verifier", arXiv 2206.02336.
    static Verdict byValue(List<Node> ends) {
        return weighted(ends, Decisions::mean);
    }

    private static Verdict weighted(List<Node> ends, ToDoubleFunction<Node> weight) {
        Vote vote = Vote.weighted(ends.stream()
                .map(node -> new Ballot(node.ending(), weight.applyAsDouble(node)))
                .toList());
        return vote.verdict();
    }

    /// Whether an end has a conclusion, so that it can win.
    static boolean concluded(Node node) {
        return node.ending().outcome() != Outcome.NOT_FOUND;
    }

    /// The probability that the value gives.
    static double mean(Node node) {
        return node.value().map(Value::mean).orElse(EVEN);
    }
}
