package dev.qstar.search;

import dev.qstar.search.Vote.Ballot;
import dev.qstar.search.value.Candidate;
import dev.qstar.search.value.ValueChoice;
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
/// A rollout that reaches a state which another reached before stops there, since below it there is nothing new to
/// find. Its probability is not lost: it goes to the solutions below the first, and to the ways not taken there, in
/// proportion to how the model goes on from the first ([EqualStates]). So `p` is that of all paths to a solution by way
/// of equal states.
///
/// The idea of `f = g + λ·h` is that of Wang et al., "Q*", arXiv 2406.14283; here the model's own probability is part
/// of `g`, and the value is trusted only as far as it proved itself on held-out problems.
final class QStar implements Strategy {
    /// Rollouts under way at once: the frontier is followed in this breadth.
    private static final int AT_ONCE = 8;

    /// A way not taken that is less probable than this is forgotten.
    private static final double LEAST_LOG_PROBABILITY = -14;

    /// A way waits for rollouts that are more probable than it by this factor, as a natural logarithm.
    private static final double PATIENCE = 4;

    /// More ways are not kept; the least promising are forgotten first.
    private static final int MAX_FRONTIER = 4096;

    private final ValueChoice choice;
    private final double target;
    private final double price;
    private final double trust;
    private final List<Node> ends = new ArrayList<>();
    private final EqualStates states = new EqualStates();
    private final NavigableSet<Way> frontier =
            new TreeSet<>(Comparator.comparingDouble(Way::promise).reversed().thenComparingInt(Way::number));
    private int ways;

    /// How many ends there were when stock was taken; the numbers below are from then.
    private int weighedEnds;

    private double leaderProbability;

    /// The weights of all ends together, and their probabilities.
    private double foundWeight;

    private double foundMass;

    /// By how much the heaviest answer weighs more than the next one.
    private double lead;

    /// A way not taken.
    ///
    /// @param logProbability of the token where the way begins
    /// @param promise        how good it looked when it was put into the frontier
    /// @param number         how many ways there were before
    private record Way(Spot spot, int token, double logProbability, double promise, int number) {
        Node from() {
            return spot.branch().from();
        }

        Way promising(double newPromise) {
            return new Way(spot, token, logProbability, newPromise, number);
        }
    }

    /// @param choice  with some trust
    /// @param options whose target and price count
    QStar(ValueChoice choice, SolveOptions options) {
        this.choice = choice;
        this.target = options.target();
        this.price = options.price();
        this.trust = Math.min(1, choice.trust());
    }

    @Override
    public void plan(Search search) {
        if (search.nodes().size() == 1 && search.live() == 0) {
            search.start(search.root(), this::choose);
        }
        while (search.live() < AT_ONCE
                && !frontier.isEmpty()
                && search.budget().left() > 0
                && isTimely(search)
                && !isEnough(search)) {
            Way way = frontier.removeFirst();
            search.startBeside(way.spot, way.token, way.logProbability, this::choose);
        }
    }

    /// Whether the most promising way should be followed now: while a rollout is under way that is far more probable,
    /// better ways may turn up beside it.
    private boolean isTimely(Search search) {
        return frontier.getFirst().promise > search.likeliestLogProbability() - PATIENCE;
    }

    /// Whether what is left to be found is not worth its tokens: the answer is probable enough, nothing that remains
    /// can change it, or the next solution promises too little.
    private boolean isEnough(Search search) {
        if (ends.isEmpty()) {
            return false;
        }
        if (weighedEnds != ends.size()) {
            weigh();
        }
        double promised = weight(frontier.getFirst());
        double gain = (1 - leaderProbability) * promised / (foundWeight + promised);
        return leaderProbability >= target || lead > 1 - foundMass || gain / search.expectedTokens() < price;
    }

    /// Takes stock of what was found.
    private void weigh() {
        weighedEnds = ends.size();
        Verdict verdict = verdict();
        leaderProbability = verdict.confidence();
        foundWeight = ends.stream().mapToDouble(this::logWeight).map(Math::exp).sum();
        foundMass =
                ends.stream().mapToDouble(states::logProbability).map(Math::exp).sum();
        double all = verdict.tallies().stream().mapToDouble(Tally::weight).sum();
        double[] weights = verdict.tallies().stream()
                .filter(tally -> tally.conclusion().outcome() != Outcome.NOT_FOUND)
                .mapToDouble(Tally::weight)
                .toArray();
        double first = weights.length > 0 ? weights[0] : 0;
        double second = weights.length > 1 ? weights[1] : 0;
        lead = (first - second) / all * foundWeight;
    }

    /// The most probable option; the others become ways not taken.
    private int choose(Branch branch, Options options) {
        Spot spot = Spot.of(branch);
        double[] logProbabilities = options.logProbabilities();
        int best = options.best();
        double before = branch.path().logProbability();
        for (int i = 0; i < logProbabilities.length; i++) {
            if (i != best && before + logProbabilities[i] > LEAST_LOG_PROBABILITY) {
                Way way = new Way(spot, options.token(i), logProbabilities[i], 0, ways++);
                frontier.add(way.promising(promise(way)));
                if (frontier.size() > MAX_FRONTIER) {
                    frontier.removeLast();
                }
            }
        }
        return best;
    }

    private double promise(Way way) {
        return logProbability(way) + trust * Math.log(states.value(way.from()));
    }

    /// What a solution that lies this way would weigh if nothing about it changed.
    private double weight(Way way) {
        return Math.exp(choice.logWeight(logProbability(way), states.value(way.from())));
    }

    private double logProbability(Way way) {
        Node from = way.from();
        double since = way.spot.path().logProbability() - from.path().logProbability() + way.logProbability;
        return states.logProbability(from) + since;
    }

    @Override
    public void reached(Search search, Node node) {
        Node first = states.note(node);
        if (node.ended()) {
            ends.add(node);
        } else if (first == node) {
            search.goOn(node, false);
        } else {
            raise();
        }
    }

    /// Lets the ways below a state that another path has reached take their new places.
    private void raise() {
        List<Way> stale =
                frontier.stream().filter(way -> way.promise != promise(way)).toList();
        stale.forEach(frontier::remove);
        stale.forEach(way -> frontier.add(way.promising(promise(way))));
    }

    @Override
    public Verdict decide(Search search) {
        return verdict();
    }

    private Verdict verdict() {
        double heaviest = ends.stream().mapToDouble(this::logWeight).max().orElseThrow();
        Vote vote = Vote.weighted(ends.stream()
                .map(node -> new Ballot(node.ending(), Math.exp(logWeight(node) - heaviest)))
                .toList());
        List<Candidate> candidates = candidates();
        return candidates.isEmpty() ? vote.verdict() : vote.verdict(choice.posterior(candidates));
    }

    /// The solutions that were found and have a say.
    List<Candidate> candidates() {
        return ends.stream()
                .filter(Decisions::concluded)
                .map(end ->
                        new Candidate(end.rollout().conclusion().key(), states.logProbability(end), states.value(end)))
                .toList();
    }

    private double logWeight(Node end) {
        return choice.logWeight(states.logProbability(end), states.value(end));
    }
}
