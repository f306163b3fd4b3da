package dev.qstar.app;

import dev.qstar.search.verify.Rational;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The arithmetic of evaluation: what is right, and how sure the result is. Pure functions.
final class Score {
    private static final Rational TOLERANCE = Rational.of(1, 10_000);
    private static final double NORMAL_QUANTILE_975 = 1.959963984540054;
    private static final int CALIBRATION_BINS = 10;

    private Score() {}

    /// Whether an answer is the expected one. Two integers must be equal; otherwise the difference may be 1e-4 of the
    /// expected number, at least 1e-4, because data sets round decimals.
    static boolean isCorrect(Rational answer, Rational expected) {
        if (answer.isInteger() && expected.isInteger()) {
            return answer.equals(expected);
        }
        Rational allowed = TOLERANCE.times(expected.abs().max(Rational.ONE));
        return answer.minus(expected).abs().compareTo(allowed) <= 0;
    }

    /// An interval of probabilities.
    record Interval(double low, double high) {}

    /// The 95% score interval of a proportion (E. B. Wilson, 1927).
    ///
    /// @param proportion 0 to 1
    /// @param trials independent ones, at least 1
    static Interval wilson(double proportion, int trials) {
        double squared = NORMAL_QUANTILE_975 * NORMAL_QUANTILE_975;
        double scale = 1 + squared / trials;
        double centre = (proportion + squared / (2 * trials)) / scale;
        double spread = NORMAL_QUANTILE_975
                * Math.sqrt(proportion * (1 - proportion) / trials + squared / (4.0 * trials * trials))
                / scale;
        return new Interval(Math.max(0, centre - spread), Math.min(1, centre + spread));
    }

    /// A stated probability and what came of it.
    record Forecast(double confidence, boolean correct) {}

    /// The expected calibration error over ten bins of (nearly) equal numbers of forecasts, by rising confidence: the
    /// mean distance between confidence and accuracy.
    static double calibrationError(List<Forecast> forecasts) {
        Forecast[] sorted = forecasts.toArray(Forecast[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Forecast::confidence));
        double error = 0;
        for (int bin = 0; bin < CALIBRATION_BINS; bin++) {
            int from = (int) ((long) sorted.length * bin / CALIBRATION_BINS);
            int to = (int) ((long) sorted.length * (bin + 1) / CALIBRATION_BINS);
            double difference = 0;
            for (int i = from; i < to; i++) {
                difference += sorted[i].confidence() - (sorted[i].correct() ? 1 : 0);
            }
            error += Math.abs(difference);
        }
        return sorted.length == 0 ? 0 : error / sorted.length;
    }
}
