package dev.qstar.search;

import dev.qstar.search.value.Posterior;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer that has the most weight among several endings.
///
/// @param representative the most probable ending that gives the winning answer
/// @param share          the winner's part of all weight, 0 when none gives any answer
/// @param tallies        of all answers and of the endings without one, the heaviest first
record Vote(Ending representative, double share, List<Tally> tallies) {
    /// An ending and what it counts.
    ///
    /// @param weight not negative
    record Ballot(Ending ending, double weight) {}

    private record Count(int endings, double weight, double probability, Ending best) {
        Count add(Ballot ballot) {
            Ending ending = ballot.ending;
            return new Count(
                    endings + 1,
                    weight + ballot.weight,
                    probability + ending.probability(),
                    ending.logProbability() > best.logProbability() ? ending : best);
        }

        Tally tally(double all) {
            Conclusion conclusion = new Conclusion(best.outcome(), best.answer());
            return new Tally(conclusion, endings, weight, all == 0 ? 0 : weight / all);
        }
    }

    private static final Comparator<Count> ORDER =
            Comparator.comparingDouble(Count::weight).thenComparingDouble(Count::probability);

    /// The majority: every ending counts the same.
    ///
    /// @param endings at least one
    static Vote of(List<Ending> endings) {
        return weighted(endings.stream().map(ending -> new Ballot(ending, 1)).toList());
    }

    /// Adds up. That a question is no word problem is an answer like any other; an ending without a conclusion has no
    /// vote but counts in the share. Ties go to the larger total probability, then to the answer that came first.
    ///
    /// @param ballots at least one
    static Vote weighted(List<Ballot> ballots) {
        Map<Conclusion, Count> counts = new LinkedHashMap<>();
        double all = 0;
        for (Ballot ballot : ballots) {
            all += ballot.weight;
            Conclusion conclusion = new Conclusion(ballot.ending.outcome(), ballot.ending.answer());
            Count first = new Count(0, 0, 0, ballot.ending);
            counts.put(conclusion, counts.getOrDefault(conclusion, first).add(ballot));
        }
        double sum = all;
        List<Count> sorted = counts.values().stream().sorted(ORDER.reversed()).toList();
        List<Tally> tallies = sorted.stream().map(count -> count.tally(sum)).toList();
        return sorted.stream()
                .filter(count -> sum > 0 && count.best.outcome() != Outcome.NOT_FOUND)
                .findFirst()
                .map(winner -> new Vote(winner.best, winner.weight / sum, tallies))
                .orElseGet(() -> new Vote(ballots.getFirst().ending, 0, tallies));
    }

    /// The winner as what a strategy decides, where it is known how probable the answers are.
    Verdict verdict(Posterior posterior) {
        List<Tally> probable = tallies.stream()
                .map(tally -> tally.withShare(probability(tally.conclusion(), posterior)))
                .toList();
        Conclusion winner = new Conclusion(representative.outcome(), representative.answer());
        return new Verdict(representative, probability(winner, posterior), probable);
    }

    private static double probability(Conclusion conclusion, Posterior posterior) {
        return conclusion.outcome() == Outcome.NOT_FOUND
                ? 0
                : posterior.answers().getOrDefault(conclusion.key(), 0.0);
    }

    /// The winner as what a strategy decides.
    Verdict verdict() {
        return new Verdict(representative, share, tallies);
    }
}
