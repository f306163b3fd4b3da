package dev.qstar.server.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long a model may think: how many tokens its search may sample.
public enum ReasoningEffort {
    /// No search: the most probable solution.
    NONE(256),
    LOW(64),
    MEDIUM(256),
    HIGH(1024);

    private final int budget;

    ReasoningEffort(int budget) {
        this.budget = budget;
    }

    /// Tokens that may be sampled for one answer.
    int budget() {
        return budget;
    }

    /// All names, from the shortest thinking to the longest.
    public static List<String> names() {
        return Arrays.stream(values()).map(ReasoningEffort::toString).toList();
    }

    /// The effort of that name, if one was given.
    public static Optional<ReasoningEffort> of(Optional<String> name) {
        return name.flatMap(given -> Arrays.stream(values())
                .filter(effort -> effort.toString().equals(given))
                .findFirst());
    }

    /// The name as requests write it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
