package dev.qstar.app.trace;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Outcome;
import dev.qstar.search.Tally;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the answers that a search found.
///
/// @param conclusion what it says
/// @param solutions  how many ended with it
/// @param share      its part of the vote, or of all solutions where there was no vote, 0 to 1
/// @param won        whether it is the one that was given; that there is none never is
record Answer(Conclusion conclusion, int solutions, double share, boolean won) {
    /// All answers of a search: the given one first, then those with the largest shares.
    static List<Answer> of(Trace trace) {
        Conclusion given = trace.nodes().get(trace.winner()).end().orElseThrow();
        boolean found = given.outcome() != Outcome.NOT_FOUND;
        List<Answer> answers = new ArrayList<>();
        if (trace.tallies().isEmpty()) {
            Map<Conclusion, Integer> counts = new LinkedHashMap<>();
            trace.nodes().stream()
                    .map(TracedNode::end)
                    .flatMap(Optional::stream)
                    .forEach(end -> counts.merge(end, 1, Integer::sum));
            double all = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.forEach(
                    (end, count) -> answers.add(new Answer(end, count, count / all, found && end.equals(given))));
            answers.sort((left, right) -> Double.compare(right.share, left.share));
        } else {
            for (Tally tally : trace.tallies()) {
                boolean won = found && tally.conclusion().equals(given);
                answers.add(new Answer(tally.conclusion(), tally.solutions(), tally.share(), won));
            }
        }
        answers.sort((left, right) -> Boolean.compare(right.won, left.won));
        return answers;
    }

    String text() {
        return Words.answer(conclusion);
    }
}
