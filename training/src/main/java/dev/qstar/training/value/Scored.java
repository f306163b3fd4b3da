package dev.qstar.training.value;

import dev.qstar.search.value.Value;
import dev.qstar.search.value.ValueHead;
import java.util.ArrayList;
import java.util.List;

/// A problem's states with what a head says of them.
///
/// @param states of one problem
/// @param values one a state
record Scored(List<ValueState> states, List<Value> values) {
    static List<Scored> all(ValueHead head, List<ValueProblem> problems) {
        List<Scored> scored = new ArrayList<>(problems.size());
        for (ValueProblem problem : problems) {
            scored.add(new Scored(
                    problem.states(),
                    problem.states().stream()
                            .map(state -> head.estimate(state.hidden(), state.features()))
                            .toList()));
        }
        return scored;
    }
}
