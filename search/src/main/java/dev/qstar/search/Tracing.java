package dev.qstar.search;

import dev.qstar.search.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Describes a finished search.
final class Tracing {
    private Tracing() {}

    /// The nodes, in the order in which they were reached.
    static List<TracedNode> nodes(Search search) {
        List<Node> nodes = search.nodes();
        int[] visits = visits(nodes);
        List<TracedNode> traced = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            traced.add(node(node, visits[node.number()]));
        }
        return traced;
    }

    /// One node.
    ///
    /// @param visits how many rollouts came there or further
    static TracedNode node(Node node, int visits) {
        return new TracedNode(
                node.parent().map(Node::number).map(OptionalInt::of).orElse(OptionalInt.empty()),
                node.dive(),
                visits,
                IntStream.of(node.tokens()).boxed().toList(),
                node.path().logProbability(),
                step(node),
                node.value(),
                node.ended() ? Optional.of(node.rollout().conclusion()) : Optional.empty());
    }

    /// The first end that is the decided one: ends that are equal were written with the same words.
    static int winner(Search search, Ending decided) {
        return search.nodes().stream()
                .filter(node -> node.ended() && node.ending().equals(decided))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /// The steps of an end, each with the value of the state that it reached.
    static List<Step> valuedSteps(Node end) {
        List<Node> way = new ArrayList<>();
        for (Optional<Node> at = Optional.of(end);
                at.get().parent().isPresent();
                at = at.get().parent()) {
            way.addFirst(at.get());
        }
        List<Step> steps = end.rollout().steps();
        List<Step> valued = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Value> value = way.get(Math.min(i, way.size() - 1)).value();
            OptionalDouble q = value.stream().mapToDouble(Value::mean).findFirst();
            valued.add(new Step(steps.get(i).text(), steps.get(i).check(), q));
        }
        return List.copyOf(valued);
    }

    /// Free text may end within a step.
    private static Optional<Step> step(Node node) {
        List<Step> steps = node.rollout().steps();
        int before =
                node.parent().map(parent -> parent.rollout().steps().size()).orElse(0);
        return steps.size() > before ? Optional.of(steps.getLast()) : Optional.empty();
    }

    /// A rollout is counted at all nodes above the first that it reached, then at each further one that it reaches.
    private static int[] visits(List<Node> nodes) {
        int[] visits = new int[nodes.size()];
        for (Node node : nodes) {
            Optional<Node> parent = node.parent();
            boolean goesOn = parent.filter(before -> before.parent().isPresent() && before.dive() == node.dive())
                    .isPresent();
            if (parent.isPresent()) {
                visits[node.number()]++;
            }
            for (Optional<Node> at = parent;
                    !goesOn && at.isPresent();
                    at = at.get().parent()) {
                visits[at.get().number()]++;
            }
        }
        return visits;
    }
}
