package dev.qstar.search;

import dev.qstar.search.Vote.Ballot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Q*: finds the solutions that are probable and valuable, each once, and lets them vote with what both say.
///
/// Every token that could have been chosen instead is a way not taken. The search keeps all of them in one frontier,
/// ordered by the probability of the path and the value of the state where it leaves, and follows the best: first the
/// most probable solution, then beside it whatever promises most. So no solution is decoded twice, and no token of a
/// common beginning. An answer's weight is the sum over its solutions of `p · V^trust`, with their exact
/// probabilities `p`; sampling would only estimate them.
///
/// The idea of `f = g + λ·h` is that of Wang et al., "Q*", arXiv 2406.14283; here the model's own probability is part
/// of `g`, and the value is trusted only as far as it proved itself on held-out problems.
final class QStar implements Strategy {
    /// Rollouts under way at once: the frontier is followed in this breadth.
    private static final int AT_ONCE = 8;

    /// A way not taken that is less probable than this is forgotten.
    private static final double LEAST_LOG_PROBABILITY = -14;

    /// More ways are not kept; the least promising are forgotten first.
    private static final int MAX_FRONTIER = 4096;

    private final double trust;
    private final List<Node> ends = new ArrayList<>();
    private final NavigableSet<Way> frontier =
            new TreeSet<>(Comparator.comparingDouble(Way::promise).reversed().thenComparingInt(Way::number));
    private int ways;

    /// A way not taken.
    ///
    /// @param logProbability of the token where the way begins
    /// @param number         how many ways there were before
    private record Way(Spot spot, int token, double logProbability, double promise, int number) {}

    /// @param trust how far to follow the value, more than 0 and at most 1
    QStar(double trust) {
        this.trust = trust;
    }

    @Override
    public void plan(Search search) {
        if (search.nodes().size() == 1 && search.live() == 0) {
            search.start(search.root(), this::choose);
        }
        while (search.live() < AT_ONCE && !frontier.isEmpty() && search.budget().left() > 0) {
            Way way = frontier.removeFirst();
            search.startBeside(way.spot, way.token, way.logProbability, this::choose);
        }
    }

    /// The most probable option; the others become ways not taken.
    private int choose(Branch branch, Options options) {
        Spot spot = Spot.of(branch);
        double[] logProbabilities = options.logProbabilities();
        int best = options.best();
        double before = branch.path().logProbability();
        double value = Math.log(Decisions.mean(branch.from()));
        for (int i = 0; i < logProbabilities.length; i++) {
            double ofPath = before + logProbabilities[i];
            if (i != best && ofPath > LEAST_LOG_PROBABILITY) {
                frontier.add(new Way(spot, options.token(i), logProbabilities[i], ofPath + trust * value, ways++));
                if (frontier.size() > MAX_FRONTIER) {
                    frontier.removeLast();
                }
            }
        }
        return best;
    }

    @Override
    public void reached(Search search, Node node) {
        if (node.ended()) {
            ends.add(node);
        } else {
            search.goOn(node, true);
        }
    }

    @Override
    public Verdict decide(Search search) {
        double heaviest = ends.stream().mapToDouble(this::logWeight).max().orElseThrow();
        Vote vote = Vote.weighted(ends.stream()
                .map(node -> new Ballot(node.ending(), Math.exp(logWeight(node) - heaviest)))
                .toList());
        return new Verdict(vote.representative(), vote.share());
    }

    private double logWeight(Node end) {
        return end.path().logProbability() + trust * Math.log(Decisions.mean(end));
    }
}
