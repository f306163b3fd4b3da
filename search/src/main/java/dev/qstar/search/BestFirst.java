package dev.qstar.search;

import dev.qstar.search.verify.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// A*: always goes on from the state with the highest `g + h`, where `g` is the sum over its steps of what their
/// checks say and `h` the logarithm of its value; ends with the first solution that is the best of all. This is the
/// search of Wang et al., "Q*", arXiv 2406.14283, with a value that knows nothing of the others; here for comparison.
/// A state that was reached before is not gone on from again; when no way is left the search begins anew.
final class BestFirst implements Strategy {
    private static final double UNKNOWN = -0.01;

    private final long seed;
    private final PriorityQueue<Node> frontier;
    private final List<Node> ends = new ArrayList<>();
    private final EqualStates states = new EqualStates();
    private boolean decided;
    private int beginnings;

    BestFirst(SolveOptions options) {
        this.seed = options.seed();
        this.frontier = new PriorityQueue<>(
                Comparator.comparingDouble(BestFirst::promise).reversed().thenComparingInt(Node::number));
    }

    /// `g + h`. No state has a refuted step.
    static double promise(Node node) {
        double sum = Math.log(Decisions.mean(node));
        for (Node at = node; at.parent().isPresent(); at = at.parent().get()) {
            Check check = at.step().map(Step::check).orElse(Check.PROVED);
            sum += switch (check) {
                case PROVED -> 0;
                case UNKNOWN -> UNKNOWN;
                case REFUTED -> throw new IllegalStateException("a rollout went on from a refuted step");
            };
        }
        return sum;
    }

    @Override
    public void plan(Search search) {
        if (decided || search.live() > 0) {
            return;
        }
        if (frontier.isEmpty() && search.budget().left() > 0) {
            frontier.add(search.root());
            beginnings++;
        }
        while (!frontier.isEmpty() && !decided && search.live() == 0) {
            Node node = frontier.remove();
            if (node.ended()) {
                decided = true;
            } else {
                expand(search, node);
            }
        }
    }

    /// Starts rollouts at a node; only one when the budget may not last for a first solution otherwise.
    private void expand(Search search, Node node) {
        boolean found = ends.stream().anyMatch(Decisions::concluded);
        boolean scarce = !found && search.budget().left() < 2 * search.expectedTokens();
        if (scarce && node.parent().isPresent()) {
            search.goOn(node, false);
            return;
        }
        for (int branch = 0; branch < (scarce ? 1 : BeamSearch.BRANCHES); branch++) {
            search.start(node, Seeds.ofBranch(seed, node, branch + (beginnings - 1) * BeamSearch.BRANCHES));
        }
        if (node != search.root()) {
            node.close();
        }
    }

    @Override
    public void reached(Search search, Node node) {
        boolean seen = states.note(node) != node;
        if (node.ended()) {
            ends.add(node);
        }
        if (node.ended() || seen) {
            node.close();
        }
        if (!seen && (!node.ended() || Decisions.concluded(node))) {
            frontier.add(node);
        }
    }

    @Override
    public Verdict decide(Search search) {
        return Decisions.best(ends, BestFirst::promise);
    }
}
