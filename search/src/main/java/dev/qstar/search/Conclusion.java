package dev.qstar.search;

import java.util.Optional;

/// What a rollout concluded.
///
/// @param outcome how it ended
/// @param answer  the exact number, present exactly when the outcome is [Outcome#ANSWERED]
public record Conclusion(Outcome outcome, Optional<String> answer) {
    /// There is none.
    static final Conclusion NONE = new Conclusion(Outcome.NOT_FOUND, Optional.empty());

    /// What equal answers have in common; nothing where the question is no word problem.
    String key() {
        return answer.orElse("");
    }
}
