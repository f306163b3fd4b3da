package dev.qstar.search;

import java.util.Arrays;
import java.util.Optional;

/// The strategies that exist, by the names that people write.
public enum StrategyName {
    /// One solution, the most probable token each time.
    GREEDY("greedy", false),
    /// Several sampled solutions and a majority vote (arXiv 2203.11171).
    SELF_CONSISTENCY("self-consistency", false),
    /// As self-consistency, until the leader is likely to stay ahead (arXiv 2305.11860).
    ADAPTIVE_CONSISTENCY("adaptive-consistency", false),
    /// The sampled solution with the highest value.
    BEST_OF_N("best-of-n", true),
    /// A vote in which sampled solutions weigh what they are worth (arXiv 2206.02336).
    WEIGHTED_BEST_OF_N("weighted-best-of-n", true),
    /// The most valuable of all beginnings go on, a step at a time (arXiv 2408.03314).
    BEAM("beam", true),
    /// Several beams of one, apart from one another: diverse verifier tree search.
    DVTS("dvts", true),
    /// Monte Carlo tree search with the value at its leaves.
    MCTS("mcts", true),
    /// Always the most promising state, as in arXiv 2406.14283.
    ASTAR("astar", true),
    /// Probable and valuable solutions, each once, and a vote that weighs both.
    QSTAR("qstar", false);

    private final String text;
    private final boolean needsValue;

    StrategyName(String text, boolean needsValue) {
        this.text = text;
        this.needsValue = needsValue;
    }

    /// The strategy of that name, if there is one.
    public static Optional<StrategyName> of(String text) {
        return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
    }

    /// Whether it works only with a model that has a value head.
    public boolean needsValue() {
        return needsValue;
    }

    /// The name as people write it.
    @Override
    public String toString() {
        return text;
    }
}
