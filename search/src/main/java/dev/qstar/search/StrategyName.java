package dev.qstar.search;

import java.util.Arrays;
import java.util.Optional;

/// The strategies that exist, by the names that people write.
public enum StrategyName {
    /// One solution, the most probable token each time.
    GREEDY("greedy"),
    /// Several sampled solutions and a majority vote (arXiv 2203.11171).
    SELF_CONSISTENCY("self-consistency");

    private final String text;

    StrategyName(String text) {
        this.text = text;
    }

    /// The strategy of that name, if there is one.
    public static Optional<StrategyName> of(String text) {
        return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
    }

    /// The name as people write it.
    @Override
    public String toString() {
        return text;
    }
}
