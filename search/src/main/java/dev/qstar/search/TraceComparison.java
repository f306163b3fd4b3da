package dev.qstar.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds where two traces part. Records compare floating-point numbers by their bits, so that equal means identical.
final class TraceComparison {
    private static final int MOST_SHOWN = 120;

    /// A part of something, and its name for people.
    private record Part<T>(String name, Function<T, Object> of) {}

    private static final List<Part<Trace>> BEFORE = List.of(
            new Part<>("question", Trace::question),
            new Part<>("options", Trace::options),
            new Part<>("trust in the value head", Trace::trust),
            new Part<>("length of the prompt", Trace::promptTokens));

    private static final List<Part<TracedNode>> OF_NODE = List.of(
            new Part<>("parent", node -> node.parent().stream().boxed().toList()),
            new Part<>("dive", TracedNode::dive),
            new Part<>("tokens", TracedNode::tokens),
            new Part<>("step", node -> node.step().map(Step::text).orElse("none")),
            new Part<>("check", node -> node.step().map(Step::check)),
            new Part<>("log-probability", TracedNode::logProbability),
            new Part<>("value", node -> node.value().<Object>map(value -> value).orElse("none")),
            new Part<>("end", node -> node.end().<Object>map(end -> end).orElse("none")),
            new Part<>("visits", TracedNode::visits),
            new Part<>("content", node -> node));

    private static final List<Part<Trace>> AFTER = List.of(
            new Part<>("number of nodes", trace -> trace.nodes().size()),
            new Part<>("winning node", Trace::winner),
            new Part<>("vote", Trace::tallies),
            new Part<>("solution", Trace::solution));

    private TraceComparison() {}

    static Optional<String> firstDifference(Trace recorded, Trace replayed) {
        return first("the ", BEFORE, recorded, replayed)
                .or(() -> firstOfNodes(recorded.nodes(), replayed.nodes()))
                .or(() -> first("the ", AFTER, recorded, replayed));
    }

    private static Optional<String> firstOfNodes(List<TracedNode> recorded, List<TracedNode> replayed) {
        for (int i = 0; i < Math.min(recorded.size(), replayed.size()); i++) {
            Optional<String> found = first("node " + i + ": ", OF_NODE, recorded.get(i), replayed.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<String> first(String where, List<Part<T>> parts, T recorded, T replayed) {
        for (Part<T> part : parts) {
            Object was = part.of.apply(recorded);
            Object is = part.of.apply(replayed);
            if (!was.equals(is)) {
                return Optional.of(where + part.name + " is " + shown(is) + " instead of " + shown(was));
            }
        }
        return Optional.empty();
    }

    private static String shown(Object thing) {
        String text = thing.toString();
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
