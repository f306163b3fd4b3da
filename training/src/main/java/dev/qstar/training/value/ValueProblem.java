package dev.qstar.training.value;

import java.util.List;

/// What was sampled for one problem: a forest of states.
///
/// @param states    a parent stands before its children; 1 to [#MAX_STATES]
/// @param generated whether a program made the problem up: where there are enough others, it does not judge a head
public record ValueProblem(List<ValueState> states, boolean generated) {
    public static final int MAX_STATES = 2_000;

    /// @throws ValueFitException when there are no or too many states, a parent does not stand before its child, or a
    ///     state that ended has children
    public ValueProblem {
        states = List.copyOf(states);
        if (states.isEmpty() || states.size() > MAX_STATES) {
            throw new ValueFitException(
                    "a problem has " + states.size() + " states; give 1 to " + MAX_STATES + " or leave it out");
        }
        for (int i = 0; i < states.size(); i++) {
            int parent = states.get(i).parent().orElse(0);
            boolean root = states.get(i).parent().isEmpty();
            if (!root && (parent < 0 || parent >= i)) {
                throw new ValueFitException(
                        "state " + i + " has the parent " + parent + "; put parents before their children");
            }
            if (!root && states.get(parent).features().ended()) {
                throw new ValueFitException(
                        "state " + i + " goes on from state " + parent + ", which ended; let ended states be leaves");
            }
        }
    }

    /// A problem that somebody wrote.
    public ValueProblem(List<ValueState> states) {
        this(states, false);
    }

    /// Whether there are both right and wrong solutions.
    boolean isContested() {
        return hasSolution(true) && hasSolution(false);
    }

    private boolean hasSolution(boolean right) {
        return states.stream().anyMatch(state -> state.features().ended() && (state.successes() > 0) == right);
    }

    /// Rollouts in all: those of the roots.
    public long rollouts() {
        return states.stream()
                .filter(state -> state.parent().isEmpty())
                .mapToLong(ValueState::trials)
                .sum();
    }

    /// Rollouts whose answer was right.
    public long successes() {
        return states.stream()
                .filter(state -> state.parent().isEmpty())
                .mapToLong(ValueState::successes)
                .sum();
    }
}
