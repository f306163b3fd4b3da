package dev.qstar.training;

import dev.qstar.search.ExploredState;
import dev.qstar.search.verify.Answers;
import dev.qstar.search.verify.Rational;
import dev.qstar.training.value.ValueProblem;
import dev.qstar.training.value.ValueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Labels each state with how many of the solutions through it ended with the right answer.
final class Labels {
    private Labels() {}

    /// The labelled states, less those through which no solution came to its end; empty when none is left, or more than
    /// can be learnt from.
    ///
    /// @param states of one question, parents first
    static Optional<ValueProblem> of(List<ExploredState> states, Rational answer, boolean generated) {
        int[] right = new int[states.size()];
        for (int i = states.size() - 1; i >= 0; i--) {
            ExploredState state = states.get(i);
            if (state.answer().filter(given -> Answers.match(given, answer)).isPresent()) {
                right[i] += state.rollouts();
            }
            if (state.parent().isPresent()) {
                right[state.parent().getAsInt()] += right[i];
            }
        }
        int[] places = new int[states.size()];
        List<ValueState> labelled = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            ExploredState state = states.get(i);
            if (state.rollouts() > 0) {
                places[i] = labelled.size();
                OptionalInt parent = state.parent().isPresent()
                        ? OptionalInt.of(places[state.parent().getAsInt()])
                        : OptionalInt.empty();
                labelled.add(new ValueState(state.hidden(), state.features(), right[i], state.rollouts(), parent));
            }
        }
        boolean usable = !labelled.isEmpty() && labelled.size() <= ValueProblem.MAX_STATES;
        return usable ? Optional.of(new ValueProblem(labelled, generated)) : Optional.empty();
    }
}
