package dev.qstar.search;

import dev.qstar.search.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A state of a recorded search.
///
/// @param parent         the index of the state before it; empty for the question itself
/// @param dive           the number of the rollout that came here first
/// @param visits         how many rollouts came here or further
/// @param tokens         those that were chosen since the parent, not those that the calculator wrote
/// @param logProbability the sum over all chosen tokens since the question, natural logarithm, at temperature 1
/// @param step           what was written since the parent; empty for the question and for bare ends
/// @param value          what the value head thinks of the state, if the model has one
/// @param end            what the solution concluded, if it ended here
public record TracedNode(
        OptionalInt parent,
        int dive,
        int visits,
        List<Integer> tokens,
        double logProbability,
        Optional<Step> step,
        Optional<Value> value,
        Optional<Conclusion> end) {
    public TracedNode {
        tokens = List.copyOf(tokens);
    }
}
