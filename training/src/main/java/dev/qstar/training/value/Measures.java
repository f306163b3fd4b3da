package dev.qstar.training.value;

import dev.qstar.search.value.ValueMetrics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How well values agree with what happened. Every state counts once, as right by the share of its rollouts that were.
final class Measures {
    private static final int RESAMPLES = 2000;
    private static final double TAIL = 0.025;
    private static final int BINS = 15;
    private static final double LEAST_WEIGHT = 1e-9;

    private Measures() {}

    /// A value and the share of successes where it was given.
    record Point(double value, double rate) {}

    /// All points, or those of solutions that ended.
    static List<Point> points(List<Scored> scored, boolean endedOnly) {
        return scored.stream().flatMap(each -> points(each, endedOnly).stream()).toList();
    }

    private static List<Point> points(Scored scored, boolean endedOnly) {
        return IntStream.range(0, scored.states().size())
                .filter(i -> !endedOnly || scored.states().get(i).features().ended())
                .mapToObj(i -> new Point(
                        scored.values().get(i).mean(), scored.states().get(i).rate()))
                .toList();
    }

    /// The mean AUC within problems, over those with both right and wrong ones.
    ///
    /// The interval is that of the mean of resampled problems, among which are two made-up ones, with the AUCs 0
    /// and 1: they keep it wide where there are few.
    static ValueMetrics.Auc within(List<Scored> scored, boolean endedOnly, SplittableRandom random) {
        List<Double> found = new ArrayList<>();
        for (Scored each : scored) {
            double auc = auc(points(each, endedOnly));
            if (!Double.isNaN(auc)) {
                found.add(auc);
            }
        }
        if (found.isEmpty()) {
            return new ValueMetrics.Auc(0.5, 0, 1, 0);
        }
        double mean = found.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        List<Double> widened = new ArrayList<>(found);
        widened.add(0.0);
        widened.add(1.0);
        double[] means = IntStream.range(0, RESAMPLES)
                .mapToDouble(resample -> resampledMean(widened, random))
                .sorted()
                .toArray();
        double low = means[(int) (TAIL * RESAMPLES)];
        double high = means[RESAMPLES - 1 - (int) (TAIL * RESAMPLES)];
        return new ValueMetrics.Auc(mean, Math.min(low, mean), Math.max(high, mean), found.size());
    }

    private static double resampledMean(List<Double> values, SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(random.nextInt(values.size()));
        }
        return sum / values.size();
    }

    /// The probability that something right is valued above something wrong, ties counting half; NaN when there is not
    /// both. A point is not compared with itself.
    static double auc(List<Point> points) {
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::value)).toList();
        double wrongBelow = 0;
        double rights = 0;
        double won = 0;
        double self = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            double right = 0;
            double wrong = 0;
            while (to < sorted.size()
                    && sorted.get(to).value() == sorted.get(from).value()) {
                double rate = sorted.get(to).rate();
                right += rate;
                wrong += 1 - rate;
                self += rate * (1 - rate);
                to++;
            }
            won += right * (wrongBelow + wrong / 2);
            wrongBelow += wrong;
            rights += right;
            from = to;
        }
        double pairs = rights * wrongBelow - self;
        return pairs > LEAST_WEIGHT ? Math.clamp((won - self / 2) / pairs, 0, 1) : Double.NaN;
    }

    /// The mean distance between value and rate in bins of equally many points, sorted by value.
    static double calibrationError(List<Point> points) {
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::value)).toList();
        int bins = Math.min(BINS, sorted.size());
        double error = 0;
        for (int bin = 0; bin < bins; bin++) {
            int from = (int) ((long) sorted.size() * bin / bins);
            int to = (int) ((long) sorted.size() * (bin + 1) / bins);
            double difference = 0;
            for (Point point : sorted.subList(from, to)) {
                difference += point.value() - point.rate();
            }
            error += Math.abs(difference);
        }
        return error / sorted.size();
    }

    /// The mean squared distance between value and result.
    static double brier(List<Point> points) {
        return points.stream()
                .mapToDouble(point -> point.rate() * (1 - point.value()) * (1 - point.value())
                        + (1 - point.rate()) * point.value() * point.value())
                .average()
                .orElseThrow();
    }
}
