package dev.qstar.app.trace;

import dev.qstar.search.TracedNode;
import java.util.List;
import java.util.OptionalInt;

/// A state of a search as people see it: rollouts that came here by equal ways are one.
///
/// @param number   its place in the order of the search; 0 is the question
/// @param node     the first of the equal states
/// @param visits   how many rollouts came here or further
/// @param mass     its part of what the search found, 0 to 1: of the probability where solutions were found once
///     each, of the rollouts otherwise
/// @param onTheWay whether the given answer came through here
/// @param answer   the index of the answer, where solutions end
/// @param children those that are shown, in the order of the picture
/// @param hidden   how many states beyond it are left out
record Twig(
        int number,
        TracedNode node,
        int visits,
        double mass,
        boolean onTheWay,
        OptionalInt answer,
        List<Twig> children,
        int hidden) {
    Twig {
        children = List.copyOf(children);
    }

    /// Whether solutions ended here without another word.
    boolean bareEnd() {
        return node.end().isPresent() && node.step().isEmpty();
    }

    /// The probability of all that was written up to here.
    double probability() {
        return Math.exp(node.logProbability());
    }
}
