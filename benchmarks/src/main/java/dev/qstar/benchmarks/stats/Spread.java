package dev.qstar.benchmarks.stats;

import java.util.List;
import java.util.stream.IntStream;

/// The middle and the ends of some numbers.
public record Spread(double median, double min, double max) {

    /// The spread of at least one number; the median of an even count is the mean of the two in the middle.
    public static Spread of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("no numbers have no spread");
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /// The ratio of two medians, with the least and the greatest ratio within a round: what the machine does in a round
    /// it does to both.
    ///
    /// @param ours   one number a round
    /// @param theirs of the same rounds, none of them 0
    public static Spread ofRatios(List<Double> ours, List<Double> theirs) {
        if (ours.size() != theirs.size()) {
            throw new IllegalArgumentException(ours.size() + " rounds beside " + theirs.size());
        }
        Spread rounds = of(IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList());
        return new Spread(of(ours).median() / of(theirs).median(), rounds.min(), rounds.max());
    }
}
