package dev.qstar.app.trace;

import dev.qstar.search.StrategyName;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Makes the tree that people see of a trace. Used once, by one thread.
final class Growth {
    /// A state that collects its equals.
    private static final class Bud {
        private final int number;
        private final TracedNode node;
        private final List<Bud> children = new ArrayList<>();
        private int visits;
        private double mass;

        /// The mean index of the answers beyond.
        private double rank;

        private boolean onTheWay;

        Bud(int number, TracedNode node) {
            this.number = number;
            this.node = node;
        }
    }

    private record Way(int parent, List<Integer> tokens) {}

    private final List<Answer> answers;
    private final List<Bud> buds = new ArrayList<>();

    /// For each node of the trace its bud.
    private final List<Bud> places = new ArrayList<>();

    private Growth(List<Answer> answers) {
        this.answers = answers;
    }

    /// The tree of a search.
    ///
    /// @param answers of the search
    /// @param most    how many leaves to show at most; those with the largest mass, and always the given answer's
    static Twig of(Trace trace, List<Answer> answers, int most) {
        Growth growth = new Growth(answers);
        growth.merge(trace);
        growth.weigh(trace);
        Set<Bud> kept = growth.kept(most);
        return growth.twig(growth.buds.getFirst(), kept);
    }

    private void merge(Trace trace) {
        Map<Way, Bud> ways = new HashMap<>();
        for (TracedNode node : trace.nodes()) {
            OptionalInt parent = node.parent();
            Bud before = parent.isPresent() ? places.get(parent.getAsInt()) : null;
            Way way = new Way(before == null ? -1 : before.number, node.tokens());
            Bud bud = ways.get(way);
            if (bud == null) {
                bud = new Bud(buds.size(), node);
                ways.put(way, bud);
                buds.add(bud);
                if (before != null) {
                    before.children.add(bud);
                }
            }
            bud.visits += node.visits();
            places.add(bud);
        }
        OptionalInt at = OptionalInt.of(trace.winner());
        while (at.isPresent()) {
            places.get(at.getAsInt()).onTheWay = true;
            at = trace.nodes().get(at.getAsInt()).parent();
        }
    }

    /// Q* finds each solution once, so that only its probability says how much it is.
    private void weigh(Trace trace) {
        boolean once = trace.options().strategy() == StrategyName.QSTAR && trace.trust() > 0;
        double all = 0;
        for (Bud bud : buds.reversed()) {
            if (!once) {
                bud.mass = bud.visits;
            } else if (bud.node.end().isPresent()) {
                bud.mass = Math.exp(bud.node.logProbability());
            } else {
                bud.mass =
                        bud.children.stream().mapToDouble(child -> child.mass).sum();
            }
            double beyond =
                    bud.children.stream().mapToDouble(child -> child.mass).sum();
            bud.rank = beyond == 0
                    ? answer(bud).orElse(answers.size())
                    : bud.children.stream()
                                    .mapToDouble(child -> child.rank * child.mass)
                                    .sum()
                            / beyond;
            all = bud.mass;
        }
        for (Bud bud : buds) {
            bud.mass = all > 0 ? bud.mass / all : 0;
            bud.children.sort(Comparator.<Bud>comparingDouble(child -> child.rank)
                    .thenComparingDouble(child -> -child.mass)
                    .thenComparingInt(child -> child.number));
        }
    }

    private OptionalInt answer(Bud bud) {
        for (int i = 0; i < answers.size(); i++) {
            if (bud.node.end().isPresent()
                    && bud.node.end().get().equals(answers.get(i).conclusion())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Set<Bud> kept(int most) {
        Set<Bud> leaves = new HashSet<>(buds.stream()
                .filter(bud -> bud.children.isEmpty())
                .sorted(Comparator.<Bud, Boolean>comparing(bud -> !bud.onTheWay)
                        .thenComparingDouble(bud -> -bud.mass)
                        .thenComparingInt(bud -> bud.number))
                .limit(most)
                .toList());
        Set<Bud> kept = new HashSet<>();
        for (Bud bud : buds.reversed()) {
            if (leaves.contains(bud) || bud.children.stream().anyMatch(kept::contains)) {
                kept.add(bud);
            }
        }
        return kept;
    }

    private Twig twig(Bud bud, Set<Bud> kept) {
        List<Twig> children = bud.children.stream()
                .filter(kept::contains)
                .map(child -> twig(child, kept))
                .toList();
        int hidden = bud.children.stream()
                .filter(child -> !kept.contains(child))
                .mapToInt(Growth::size)
                .sum();
        return new Twig(bud.number, bud.node, bud.visits, bud.mass, bud.onTheWay, answer(bud), children, hidden);
    }

    private static int size(Bud bud) {
        return 1 + bud.children.stream().mapToInt(Growth::size).sum();
    }
}
