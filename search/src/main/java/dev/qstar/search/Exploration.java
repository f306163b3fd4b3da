package dev.qstar.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Samples solutions and keeps the states on their ways; equal ways are one.
final class Exploration {
    private record Way(OptionalInt parent, String tokens) {}

    private record Merged(OptionalInt parent, Node first, int[] rollouts) {}

    private final List<Merged> states = new ArrayList<>();
    private final Map<Way, Integer> indexes = new HashMap<>();

    private Exploration() {}

    /// The states of a finished search, parents first. Solutions that were cut have no end.
    static List<ExploredState> of(Search search) {
        Exploration exploration = new Exploration();
        Map<Node, Integer> places = new HashMap<>();
        for (Node node : search.nodes()) {
            OptionalInt parent = node.parent().stream().mapToInt(places::get).findFirst();
            int place = exploration.merge(parent, node);
            places.put(node, place);
            if (node.ended()) {
                exploration.count(place);
            }
        }
        return exploration.states.stream().map(Exploration::explored).toList();
    }

    private int merge(OptionalInt parent, Node node) {
        Way way = new Way(parent, Arrays.toString(node.tokens()));
        return indexes.computeIfAbsent(way, none -> {
            states.add(new Merged(parent, node, new int[1]));
            return states.size() - 1;
        });
    }

    /// Counts a solution at all states on its way.
    private void count(int end) {
        for (OptionalInt at = OptionalInt.of(end); at.isPresent(); at = states.get(at.getAsInt()).parent) {
            states.get(at.getAsInt()).rollouts[0]++;
        }
    }

    private static ExploredState explored(Merged state) {
        return new ExploredState(
                state.parent,
                state.first.hidden(),
                state.first.features(),
                state.first.written(),
                state.rollouts[0],
                state.first.ended() ? state.first.ending().answer() : Optional.empty());
    }
}
