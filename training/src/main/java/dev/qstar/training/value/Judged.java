package dev.qstar.training.value;

import dev.qstar.search.value.Candidate;
import java.util.List;
import java.util.Set;

/// What a search found for a problem whose answer is known.
///
/// @param candidates at least one
/// @param right      which of their answers are right; none where no right one was found
public record Judged(List<Candidate> candidates, Set<String> right) {
    /// @throws ValueFitException when there are no candidates
    public Judged {
        candidates = List.copyOf(candidates);
        right = Set.copyOf(right);
        if (candidates.isEmpty()) {
            throw new ValueFitException("a search without candidates teaches no choice; leave it out");
        }
    }
}
