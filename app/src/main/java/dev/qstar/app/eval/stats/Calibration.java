package dev.qstar.app.eval.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How well confidence predicts correctness. Immutable.
///
/// Answers are sorted by confidence and cut into ten bins of equal mass: of as many answers each as can be
/// (fewer bins when there are fewer answers). Answers of one confidence share their mean correctness, so that
/// their order does not matter.
///
/// @param error the expected calibration error: the mean over answers of their bin's distance between mean confidence
///     and share correct
/// @param brier the mean square of confidence less correctness, which is 1 or 0 (G. W. Brier, 1950)
/// @param bins from low to high confidence; neighbours whose answers all have one and the same confidence are shown as
///     one, which changes no error
public record Calibration(double error, double brier, List<Bin> bins) {
    static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /// One forecast and what came of it.
    ///
    /// @param confidence 0 to 1
    /// @param correct whether the answer is
    public record Forecast(double confidence, boolean correct) {}

    /// Answers of about one confidence.
    ///
    /// @param count how many, at least 1
    /// @param confidence their mean
    /// @param correct the share that is correct
    public record Bin(int count, double confidence, double correct) {}

    /// Of all answers of one run.
    ///
    /// @param forecasts at least one
    public static Calibration of(List<Forecast> forecasts) {
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::confidence))
                .toList();
        List<Bin> bins = bins(sorted);
        double error = 0;
        for (Bin bin : bins) {
            error += Math.abs(bin.confidence() - bin.correct()) * bin.count() / sorted.size();
        }
        double squares = 0;
        for (Forecast forecast : sorted) {
            double gap = forecast.confidence() - (forecast.correct() ? 1 : 0);
            squares += gap * gap;
        }
        return new Calibration(error, squares / sorted.size(), bins);
    }

    private static List<Bin> bins(List<Forecast> sorted) {
        double[] correct = correctnessOfTies(sorted);
        int count = sorted.size();
        int wanted = Math.min(BINS, count);
        List<Bin> bins = new ArrayList<>();
        int start = 0;
        for (int number = 0; number < wanted; number++) {
            int from = (int) ((long) number * count / wanted);
            int to = (int) ((number + 1L) * count / wanted);
            if (number > 0
                    && sorted.get(start).confidence() == sorted.get(to - 1).confidence()) {
                bins.removeLast();
            } else {
                start = from;
            }
            bins.add(bin(sorted, correct, start, to));
        }
        return bins;
    }

    private static Bin bin(List<Forecast> sorted, double[] correct, int from, int to) {
        double confidence = 0;
        double right = 0;
        for (int i = from; i < to; i++) {
            confidence += sorted.get(i).confidence();
            right += correct[i];
        }
        return new Bin(to - from, confidence / (to - from), right / (to - from));
    }

    private static double[] correctnessOfTies(List<Forecast> sorted) {
        double[] correct = new double[sorted.size()];
        int from = 0;
        while (from < correct.length) {
            double confidence = sorted.get(from).confidence();
            int to = from;
            int right = 0;
            while (to < correct.length && sorted.get(to).confidence() == confidence) {
                right += sorted.get(to).correct() ? 1 : 0;
                to++;
            }
            Arrays.fill(correct, from, to, (double) right / (to - from));
            from = to;
        }
        return correct;
    }
}
