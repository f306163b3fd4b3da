package dev.qstar.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Monte Carlo tree search: goes down from the root to where it is worth while, samples a solution from there to its
/// end, and notes the end's value on the way. Kocsis and Szepesvári, "Bandit Based Monte-Carlo Planning", 2006.
///
/// Equal states share what is known of them: a sample that comes to one by another path goes on to its end and is noted
/// there, but the search goes down to the node that reached it first.
final class TreeSearch implements Strategy {
    private static final int AT_ONCE = 4;

    /// Different next steps that a state may have before the search goes down to one of them.
    private static final int WIDTH = 3;

    /// Rollouts that may start at a state to find them.
    private static final int MAX_STARTS = 8;

    private static final double EXPLORATION = 0.5;
    private static final int MAX_DESCENTS = 64;

    /// What is known of a state.
    private static final class Tried {
        private final List<Node> children = new ArrayList<>();
        private int starts;
        private int visits;
        private double total;

        double mean() {
            return visits == 0 ? 0 : total / visits;
        }

        boolean wantsMore() {
            return children.size() < WIDTH && starts < MAX_STARTS;
        }
    }

    private final long seed;
    private final Map<Node, Tried> records = new HashMap<>();
    private final List<Node> ends = new ArrayList<>();
    private final EqualStates states = new EqualStates();

    TreeSearch(SolveOptions options) {
        this.seed = options.seed();
    }

    @Override
    public void plan(Search search) {
        for (int descent = 0; descent < MAX_DESCENTS && search.live() < AT_ONCE && search.affords(); descent++) {
            Node node = search.root();
            while (!node.ended() && !tried(node).wantsMore()) {
                node = promising(tried(node));
            }
            if (node.ended()) {
                note(node);
            } else {
                search.start(node, Seeds.ofBranch(seed, node, tried(node).starts++));
            }
        }
    }

    private Tried tried(Node node) {
        return records.computeIfAbsent(states.first(node), none -> new Tried());
    }

    private Node promising(Tried of) {
        Node best = of.children.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Node child : of.children) {
            Tried record = tried(child);
            double unsure = Math.sqrt(Math.log(of.visits + 1.0) / (record.visits + 1.0));
            double score = record.mean() + EXPLORATION * unsure;
            if (score > bestScore) {
                best = child;
                bestScore = score;
            }
        }
        return best;
    }

    @Override
    public void reached(Search search, Node node) {
        Node first = states.note(node);
        Tried parent = tried(node.parent().orElseThrow());
        if (parent.children.stream().noneMatch(child -> child == first || (node.ended() && child.sameStep(node)))) {
            parent.children.add(first);
        }
        if (node.ended()) {
            ends.add(node);
            node.close();
            note(node);
        } else {
            search.goOn(node, first == node);
        }
    }

    /// Notes an end's value on the way to it; without a conclusion it is worth nothing.
    private void note(Node end) {
        double value = Decisions.concluded(end) ? Decisions.mean(end) : 0;
        for (Optional<Node> at = Optional.of(end); at.isPresent(); at = at.get().parent()) {
            Tried record = tried(at.get());
            record.visits++;
            record.total += value;
        }
    }

    @Override
    public Verdict decide(Search search) {
        return Decisions.best(ends);
    }
}
