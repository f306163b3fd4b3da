package dev.qstar.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Samples solutions from the root, independent of one another, and decides among their ends: self-consistency,
/// best-of-N and what lies between them.
final class Sampled implements Strategy {
    private final int samples;
    private final int atOnce;
    private final long seed;
    private final Predicate<List<Node>> enough;
    private final Function<List<Node>, Verdict> decision;
    private final List<Node> ends = new ArrayList<>();
    private int started;

    /// @param atOnce   how many samples are under way at once, at most
    /// @param enough   whether these ends, at least one, need no further samples
    /// @param decision chooses among the ends, in the order in which their samples started
    Sampled(SolveOptions options, int atOnce, Predicate<List<Node>> enough, Function<List<Node>, Verdict> decision) {
        this.samples = options.samples();
        this.atOnce = atOnce;
        this.seed = options.seed();
        this.enough = enough;
        this.decision = decision;
    }

    @Override
    public void plan(Search search) {
        while (started < samples
                && search.live() < atOnce
                && search.affords()
                && (ends.isEmpty() || !enough.test(ends))) {
            search.start(search.root(), Seeds.ofSample(seed, started++));
        }
    }

    @Override
    public void reached(Search search, Node node) {
        if (node.ended()) {
            ends.add(node);
            node.close();
        } else {
            search.goOn(node, false);
        }
    }

    @Override
    public Verdict decide(Search search) {
        return decision.apply(
                ends.stream().sorted(Comparator.comparingInt(Node::dive)).toList());
    }
}
