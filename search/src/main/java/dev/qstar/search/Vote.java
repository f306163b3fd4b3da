package dev.qstar.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer that has the most weight among several endings.
///
/// @param representative the most probable ending that gives the winning answer
/// @param share          the winner's part of all weight, 0 when none gives any answer
record Vote(Ending representative, double share) {
    /// An ending and what it counts.
    ///
    /// @param weight not negative
    record Ballot(Ending ending, double weight) {}

    private record Tally(double weight, double probability, Ending best) {
        Tally add(Ballot ballot) {
            Ending ending = ballot.ending;
            return new Tally(
                    weight + ballot.weight,
                    probability + ending.probability(),
                    ending.logProbability() > best.logProbability() ? ending : best);
        }
    }

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
        Map<String, Tally> tallies = new LinkedHashMap<>();
        double all = 0;
        for (Ballot ballot : ballots) {
            all += ballot.weight;
            if (ballot.ending.outcome() != Outcome.NOT_FOUND) {
                Tally first = new Tally(0, 0, ballot.ending);
                String answer = ballot.ending.answer().orElse("");
                tallies.put(answer, tallies.getOrDefault(answer, first).add(ballot));
            }
        }
        Comparator<Tally> order = Comparator.comparingDouble(Tally::weight).thenComparingDouble(Tally::probability);
        Tally winner = null;
        for (Tally tally : tallies.values()) {
            if (winner == null || order.compare(tally, winner) > 0) {
                winner = tally;
            }
        }
        return winner == null || all == 0
                ? new Vote(ballots.getFirst().ending, 0)
                : new Vote(winner.best, winner.weight / all);
    }
}
