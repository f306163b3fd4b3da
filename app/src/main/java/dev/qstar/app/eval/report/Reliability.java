package dev.qstar.app.eval.report;

import dev.qstar.app.eval.EvalResult;
import dev.qstar.app.eval.report.Plot.Place;
import dev.qstar.app.eval.stats.Calibration.Bin;
import dev.qstar.app.eval.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A reliability diagram: of answers given with about one confidence, what share is correct. Perfect confidence
/// lies on the diagonal. The whisker is Wilson's interval; answers of several seeds to one problem count as one
/// there.
///
/// @param strategy its number in the run, which gives it colour and mark
/// @param result whose confidence is shown
record Reliability(int strategy, EvalResult result) {
    private static final double PERCENT = 100;

    String svg() {
        String style = Marks.style(strategy);
        Plot plot = new Plot(
                "Reliability of " + result.strategy() + " with " + result.budget() + " tokens",
                Axis.linear("confidence, %", 0, PERCENT),
                Axis.linear("correct, %", 0, PERCENT));
        plot.line("diagonal", List.of(new Place(0, 0), new Place(PERCENT, PERCENT)));
        List<Bin> bins = result.calibration().bins();
        plot.line("faint " + style, bins.stream().map(Reliability::place).toList());
        for (Bin bin : bins) {
            Interval interval = interval(bin);
            plot.whisker(
                    "whisker " + style,
                    PERCENT * bin.confidence(),
                    PERCENT * interval.low(),
                    PERCENT * interval.high());
            plot.mark(strategy, place(bin), hint(bin));
        }
        return plot.svg();
    }

    /// How many answers each mark is made of.
    String counts() {
        return result.calibration().bins().stream()
                .map(bin -> Integer.toString(bin.count()))
                .collect(Collectors.joining(", ", "answers, from left to right: ", ""));
    }

    private Interval interval(Bin bin) {
        return Interval.wilson(bin.correct(), Math.ceilDiv(bin.count(), result.seeds()));
    }

    private static Place place(Bin bin) {
        return new Place(PERCENT * bin.confidence(), PERCENT * bin.correct());
    }

    private static String hint(Bin bin) {
        return String.format(
                Locale.ROOT,
                "%d answers, confidence %.1f%%, correct %.1f%%",
                bin.count(),
                PERCENT * bin.confidence(),
                PERCENT * bin.correct());
    }
}
