package dev.qstar.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The majority of several endings.
///
/// @param representative the most probable ending that gives the winning answer
/// @param share of all endings that give it, 0 when none gives any
record Vote(Ending representative, double share) {
    private record Tally(int votes, double probability, Ending best) {
        Tally add(Ending ending) {
            return new Tally(
                    votes + 1,
                    probability + ending.probability(),
                    ending.logProbability() > best.logProbability() ? ending : best);
        }
    }

    /// Counts. That a question is no word problem is an answer like any other; an ending without a conclusion has no
    /// vote but counts in the share. Ties go to the larger total probability, then to the answer that came first.
    ///
    /// @param endings at least one
    static Vote of(List<Ending> endings) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Ending ending : endings) {
            if (ending.outcome() != Outcome.NOT_FOUND) {
                Tally first = new Tally(0, 0, ending);
                String answer = ending.answer().orElse("");
                tallies.put(answer, tallies.getOrDefault(answer, first).add(ending));
            }
        }
        Comparator<Tally> order = Comparator.comparingInt(Tally::votes).thenComparingDouble(Tally::probability);
        Tally winner = null;
        for (Tally tally : tallies.values()) {
            if (winner == null || order.compare(tally, winner) > 0) {
                winner = tally;
            }
        }
        return winner == null
                ? new Vote(endings.getFirst(), 0)
                : new Vote(winner.best, (double) winner.votes / endings.size());
    }
}
