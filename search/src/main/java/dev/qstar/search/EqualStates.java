package dev.qstar.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The states that a search has reached, each with all paths that led to it. Used by the solver's thread only.
///
/// Of the nodes with one state, the one that was reached first stands for all: what is found below it is all that can
/// be found. How the model goes on from the others is taken to be how it goes on from the first, which is an
/// approximation: it has read the same steps in another order.
final class EqualStates {
    /// What is known of a state.
    ///
    /// @param logGain how much more probable all paths to it are than the first one, natural logarithm
    /// @param value   the probability of a right answer
    private record Known(double logGain, double value) {}

    private final Map<StateKey, Node> firsts = new HashMap<>();
    private final Map<Node, List<Node>> paths = new HashMap<>();
    private final Map<Node, Known> known = new HashMap<>();

    /// Notes that a node was reached.
    ///
    /// @return the node that had reached its state first; the same node when none had
    Node note(Node node) {
        Node first = first(node);
        node.state().ifPresent(state -> firsts.putIfAbsent(state, node));
        paths.computeIfAbsent(first, none -> new ArrayList<>()).add(node);
        if (first != node) {
            known.clear();
        }
        return first;
    }

    /// The node that has reached the state of a node first.
    Node first(Node node) {
        return node.state().map(state -> firsts.getOrDefault(state, node)).orElse(node);
    }

    /// The logarithm of the probability that the model comes by any of the known paths to the state of a node that
    /// reached it first.
    double logProbability(Node first) {
        return first.path().logProbability() + known(first).logGain;
    }

    /// The value of the state of a node that reached it first: the mean over the paths to it in proportion to their
    /// probabilities, since this is how likely the model, once there, answers right.
    double value(Node first) {
        return known(first).value;
    }

    private Known known(Node first) {
        Known before = known.get(first);
        if (before != null) {
            return before;
        }
        double sum = 0;
        double values = 0;
        for (Node path : paths.getOrDefault(first, List.of(first))) {
            Optional<Node> parent = path.parent();
            double gain = parent.isPresent() ? known(parent.get()).logGain : 0;
            double ratio =
                    Math.exp(gain + path.path().logProbability() - first.path().logProbability());
            sum += ratio;
            values += ratio * Decisions.mean(path);
        }
        Known now = new Known(Math.log(sum), values / sum);
        known.put(first, now);
        return now;
    }
}
