package dev.qstar.app.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one strategy with one budget reached.
///
/// @param strategy its name
/// @param budget tokens that may be sampled for one answer
/// @param problems how many were asked
/// @param seeds how many answers each problem got
/// @param correct how many of the problems × seeds answers are correct
/// @param accuracy the share of correct answers
/// @param interval of the accuracy, 95%; the answers to one problem are not independent, so it counts problems
/// @param tokensPerProblem mean sampled tokens of one answer
/// @param ece expected calibration error
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
        double tokensPerProblem,
        double ece,
        double seconds,
        List<String> data) {
    public EvalResult {
        data = List.copyOf(data);
    }

    /// @param grades of all seeds, at least one a problem
    static EvalResult of(String strategy, int budget, int problems, int seeds, List<Grade> grades, List<String> data) {
        int correct = (int) grades.stream().filter(Grade::correct).count();
        double accuracy = (double) correct / grades.size();
        double tokens = grades.stream().mapToLong(Grade::tokens).sum();
        double millis = grades.stream().mapToDouble(Grade::millis).sum();
        return new EvalResult(
                strategy,
                budget,
                problems,
                seeds,
                correct,
                accuracy,
                Interval.wilson(accuracy, problems),
                tokens / grades.size(),
                Calibration.expectedError(grades),
                Math.round(millis) / 1000.0,
                data);
    }

    /// For JSON.
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("strategy", strategy);
        document.put("budget", budget);
        document.put("problems", problems);
        document.put("correct", correct);
        document.put("accuracy", accuracy);
        document.put("low", interval.low());
        document.put("high", interval.high());
        document.put("tokensPerProblem", tokensPerProblem);
        document.put("ece", ece);
        document.put("seconds", seconds);
        document.put("data", data);
        document.put("seeds", seeds);
        return document;
    }
}
