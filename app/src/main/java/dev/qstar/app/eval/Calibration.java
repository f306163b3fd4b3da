package dev.qstar.app.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How well confidence predicts correctness.
final class Calibration {
    static final int BINS = 10;

    private Calibration() {}

    /// The expected calibration error: answers are sorted by confidence and cut into ten bins of equal size (fewer when
    /// there are fewer answers); the error is the mean over answers of their bin's distance between mean confidence
    ///     and share correct. Answers of one confidence share their mean correctness, so that their order does
    ///     not matter.
    ///
    /// @param grades at least one
    static double expectedError(List<Grade> grades) {
        List<Grade> sorted = grades.stream()
                .sorted(Comparator.comparingDouble(Grade::confidence))
                .toList();
        double[] correct = correctnessOfTies(sorted);
        int count = sorted.size();
        int bins = Math.min(BINS, count);
        double error = 0;
        for (int bin = 0; bin < bins; bin++) {
            int from = (int) ((long) bin * count / bins);
            int to = (int) ((bin + 1L) * count / bins);
            double gap = 0;
            for (int i = from; i < to; i++) {
                gap += sorted.get(i).confidence() - correct[i];
            }
            error += Math.abs(gap) / count;
        }
        return error;
    }

    private static double[] correctnessOfTies(List<Grade> sorted) {
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
