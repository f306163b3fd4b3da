package dev.qstar.app.eval;

import dev.qstar.app.eval.stats.Calibration;
import dev.qstar.app.eval.stats.Calibration.Forecast;
import dev.qstar.app.eval.stats.Difference;
import dev.qstar.app.eval.stats.Interval;
import dev.qstar.search.StrategyName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one strategy with one budget reached.
///
/// @param strategy its name
/// @param budget tokens that may be sampled for one answer
/// @param problems how many were asked
/// @param seeds how many answers each problem got
/// @param correct how many of the problems × seeds answers are correct
/// @param accuracy the share of correct answers
/// @param interval of the accuracy, 95%; the answers to one problem are not independent, so it counts problems
/// @param difference of the accuracy to that of self-consistency with the same budget, when that was run too
/// @param tokensPerProblem mean sampled tokens of one answer
/// @param prefilledPerProblem mean tokens of one answer that the model read several at a time
/// @param calibration of the confidence in the answers
/// @param seconds of work, that of earlier runs included
/// @param data names of the files
public record EvalResult(
        String strategy,
        int budget,
        int problems,
        int seeds,
        int correct,
        double accuracy,
        Interval interval,
        Optional<Difference> difference,
        double tokensPerProblem,
        double prefilledPerProblem,
        Calibration calibration,
        double seconds,
        List<String> data) {
    public EvalResult {
        data = List.copyOf(data);
    }

    /// @param grades of all seeds, at least one a problem
    static EvalResult of(
            String strategy,
            int budget,
            int problems,
            int seeds,
            List<Grade> grades,
            Optional<Difference> difference,
            List<String> data) {
        int correct = (int) grades.stream().filter(Grade::correct).count();
        double accuracy = (double) correct / grades.size();
        double tokens = grades.stream().mapToLong(Grade::tokens).sum();
        double prefilled = grades.stream().mapToDouble(Grade::prefilled).sum();
        double millis = grades.stream().mapToDouble(Grade::millis).sum();
        return new EvalResult(
                strategy,
                budget,
                problems,
                seeds,
                correct,
                accuracy,
                Interval.wilson(accuracy, problems),
                difference,
                tokens / grades.size(),
                prefilled / grades.size(),
                Calibration.of(grades.stream()
                        .map(grade -> new Forecast(grade.confidence(), grade.correct()))
                        .toList()),
                Math.round(millis) / 1000.0,
                data);
    }

    /// Mean wall-clock of one answer.
    public double secondsPerProblem() {
        return seconds / problems / seeds;
    }

    /// Whether this is what the others are compared with.
    public boolean isOfSelfConsistency() {
        return strategy.equals(StrategyName.SELF_CONSISTENCY.toString());
    }

    /// For JSON. The difference is in percentage points.
    public Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("strategy", strategy);
        document.put("budget", budget);
        document.put("problems", problems);
        document.put("correct", correct);
        document.put("accuracy", accuracy);
        document.put("low", interval.low());
        document.put("high", interval.high());
        document.put("tokensPerProblem", tokensPerProblem);
        document.put("prefilledPerProblem", prefilledPerProblem);
        document.put("ece", calibration.error());
        document.put("brier", calibration.brier());
        document.put("seconds", seconds);
        document.put(
                "differenceToSelfConsistency",
                difference.map(EvalResult::points).orElse(null));
        document.put("data", data);
        document.put("seeds", seeds);
        return document;
    }

    private static Map<String, Object> points(Difference difference) {
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("points", 100 * difference.mean());
        points.put("low", 100 * difference.low());
        points.put("high", 100 * difference.high());
        return points;
    }
}
