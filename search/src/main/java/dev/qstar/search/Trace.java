package dev.qstar.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A finished search, for people to look at and for a replay to be compared with. Immutable.
///
/// A search is a pure function of model, value head, question and options, so that the same four give an equal trace
/// again, to the bit, whatever else the engine does meanwhile.
///
/// @param question     as it was asked
/// @param options      as they were given
/// @param trust        how far the value is followed; 0 without a value head
/// @param promptTokens how many tokens the model read before it wrote the first
/// @param nodes        all states, parents first, at least the question itself
/// @param winner       the index of the end that stands for the answer
/// @param tallies      of the vote, the heaviest first; none where the strategy chooses without a vote
/// @param solution     what it came to
public record Trace(
        String question,
        SolveOptions options,
        double trust,
        int promptTokens,
        List<TracedNode> nodes,
        int winner,
        List<Tally> tallies,
        Solution solution) {
    /// @throws SearchException when the nodes are no tree whose winner has ended
    public Trace {
        nodes = List.copyOf(nodes);
        tallies = List.copyOf(tallies);
        if (nodes.isEmpty()) {
            throw new SearchException("a trace has no nodes; give one of a finished search");
        }
        for (int i = 0; i < nodes.size(); i++) {
            int parent = nodes.get(i).parent().orElse(-1);
            if (i == 0 ? nodes.get(i).parent().isPresent() : parent < 0 || parent >= i) {
                throw new SearchException(
                        "node " + i + " of a trace does not come after its parent; give one of a finished search");
            }
        }
        if (winner < 0 || winner >= nodes.size() || nodes.get(winner).end().isEmpty()) {
            throw new SearchException(
                    "node " + winner + " of a trace has won but is no end; give one of a finished" + " search");
        }
    }

    /// How probable it is that none of the answers found is right; empty where shares of the vote are no probabilities.
    public OptionalDouble noneOfThese() {
        if (options.strategy() != StrategyName.QSTAR || trust == 0) {
            return OptionalDouble.empty();
        }
        double found = tallies.stream().mapToDouble(Tally::share).sum();
        return OptionalDouble.of(Math.max(0, 1 - found));
    }

    /// The first thing, in the order of the search, in which another trace differs; numbers are compared to the bit.
    ///
    /// @return what it is in words, empty when the traces are identical
    public Optional<String> firstDifference(Trace other) {
        return TraceComparison.firstDifference(this, other);
    }
}
