package dev.qstar.server.api;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Outcome;
import dev.qstar.search.Step;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import dev.qstar.search.value.Value;
import dev.qstar.search.verify.Check;
import dev.qstar.search.verify.Rational;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tree of a search as clients see it, while it grows and at its end: a node a step, by its index in the trace.
/// 0 is the question, which is not told.
///
/// An end that wrote no step is no node of its own: it marks the step that it ends behind with its answer. Only an end
/// behind the question itself, which has no step, stands alone. Used by one thread.
final class ThoughtTree {
    private final Map<Integer, Told> nodes = new LinkedHashMap<>();

    /// What is known of a step.
    private record Told(TracedNode node, Optional<Conclusion> end) {
        boolean learnsFrom(Optional<Conclusion> other) {
            boolean hopeless = end.stream().allMatch(known -> known.outcome() == Outcome.NOT_FOUND);
            return hopeless && !end.equals(other);
        }
    }

    /// Adds what the search has reached.
    ///
    /// @param index of the node in the trace; parents come first
    /// @return the id of the node that is new, or that more is known of; empty when there is no news
    Optional<Integer> add(int index, TracedNode node) {
        int id = id(index, node);
        if (id == index) {
            nodes.put(id, new Told(node, node.end()));
            return Optional.of(id);
        }
        Told step = known(id);
        if (!step.learnsFrom(node.end())) {
            return Optional.empty();
        }
        nodes.put(id, new Told(step.node(), node.end()));
        return Optional.of(id);
    }

    /// Where a node of the trace is in this tree.
    private static int id(int index, TracedNode node) {
        boolean bare = node.end().isPresent() && node.step().isEmpty();
        int parent = node.parent().orElse(0);
        return bare && parent > 0 ? parent : index;
    }

    private Told known(int id) {
        Told told = nodes.get(id);
        if (told == null) {
            throw new IllegalArgumentException("node " + id + " was not added");
        }
        return told;
    }

    /// A node: `id`, `parent`, `text`, `check` (proved, unknown, refuted), `q` (0 to 1 or null), and where a solution
    /// ends `answer` (a decimal number or null) and `outcome`, elsewhere null.
    ///
    /// @param id of a node that was added
    ObjectNode document(int id) {
        Told told = known(id);
        Optional<Step> step = told.node().step();
        Optional<Conclusion> end = told.end();
        ObjectNode document = Json.object()
                .put("id", id)
                .put("parent", told.node().parent().orElse(0))
                .put("text", step.map(Step::text).orElse(""))
                .put("check", lower(step.map(Step::check).orElse(Check.UNKNOWN)));
        document.put("q", told.node().value().map(Value::mean).orElse(null));
        document.put(
                "answer",
                end.flatMap(Conclusion::answer)
                        .map(exact -> Rational.parse(exact).toDecimal())
                        .orElse(null));
        return document.put(
                "outcome", end.map(Conclusion::outcome).map(ThoughtTree::lower).orElse(null));
    }

    /// All `nodes`, parents first, and the `winner`: the id of the one in which the solution ends that gave the answer,
    /// or null when none was found.
    ///
    /// @param trace of the search, all of whose nodes were added
    ObjectNode document(Trace trace) {
        ObjectNode document = Json.object();
        ArrayNode list = document.putArray("nodes");
        nodes.keySet().forEach(id -> list.add(document(id)));
        boolean found = trace.solution().outcome() != Outcome.NOT_FOUND;
        int winner = id(trace.winner(), trace.nodes().get(trace.winner()));
        return found ? document.put("winner", winner) : document.putNull("winner");
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
