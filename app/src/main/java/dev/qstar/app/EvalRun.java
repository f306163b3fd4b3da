package dev.qstar.app;

import dev.qstar.search.StrategyName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One strategy at one budget, to be measured.
///
/// @param strategy what solves
/// @param budget sampled tokens for each problem
/// @param seeds each problem is solved once with each of them
record EvalRun(StrategyName strategy, int budget, List<Long> seeds) {
    EvalRun {
        seeds = List.copyOf(seeds);
    }

    /// One problem solved once.
    ///
    /// @param index of the problem, from 0
    /// @param correct whether the answer was the expected one
    /// @param confidence that was stated
    /// @param tokens sampled
    /// @param micros of wall-clock, its share when several problems were solved together
    record Result(int index, boolean correct, double confidence, int tokens, long micros) {}

    /// What the results say, as the fields of `eval --json`. With several seeds the accuracy is the mean over them; the
    /// interval counts each problem once, since the seeds are no independent problems.
    Map<String, Object> summary(List<Result> results) {
        int problems = results.size() / seeds.size();
        long correct = results.stream().filter(Result::correct).count();
        double accuracy = (double) correct / results.size();
        Score.Interval interval = Score.wilson(accuracy, problems);
        List<Score.Forecast> forecasts = results.stream()
                .map(result -> new Score.Forecast(result.confidence(), result.correct()))
                .toList();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("strategy", strategy.toString());
        summary.put("budget", budget);
        summary.put("seeds", seeds.size());
        summary.put("problems", problems);
        summary.put("correct", correct);
        summary.put("accuracy", accuracy);
        summary.put("low", interval.low());
        summary.put("high", interval.high());
        summary.put(
                "tokensPerProblem",
                results.stream().mapToInt(Result::tokens).average().orElse(0));
        summary.put("ece", Score.calibrationError(forecasts));
        summary.put("seconds", results.stream().mapToLong(Result::micros).sum() / 1e6);
        return summary;
    }
}
