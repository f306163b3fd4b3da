package dev.qstar.app.eval.report;

import static dev.qstar.app.markup.Markup.escape;

import dev.qstar.app.eval.EvalResult;
import dev.qstar.app.eval.Evaluation;
import dev.qstar.app.eval.ResultTable;
import dev.qstar.app.eval.report.Curves.Line;
import dev.qstar.app.eval.report.Curves.Point;
import dev.qstar.app.eval.stats.Difference;
import dev.qstar.app.eval.stats.PairedBootstrap;
import dev.qstar.app.markup.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The report as one HTML page. It runs no script and loads nothing, and says so to the browser.
final class Page {
    private static final String ACCURACY = "correct, %";

    private final Setting setting;
    private final List<EvalResult> results;
    private final List<String> strategies;

    private Page(Setting setting, List<EvalResult> results) {
        this.setting = setting;
        this.results = results;
        this.strategies = results.stream().map(EvalResult::strategy).distinct().toList();
    }

    /// @param results at least one
    static String html(Setting setting, List<EvalResult> results) {
        Page page = new Page(setting, results);
        return page.head()
                + page.curves()
                + page.differences()
                + page.table()
                + page.reliability()
                + page.howItWasRun()
                + Markup.FOOT;
    }

    private String head() {
        return Markup.head("Evaluation of " + setting.model(), Markup.resource(Page.class, "report.css"))
                + "<h1>Evaluation of " + escape(setting.model()) + "</h1>\n<p>" + escape(summary()) + "</p>\n";
    }

    private String summary() {
        long budgets = results.stream().map(EvalResult::budget).distinct().count();
        return counted(strategies.size(), "strategy", "strategies") + " with "
                + counted(budgets, "budget", "budgets") + " of tokens on "
                + counted(setting.problems(), "problem", "problems") + " of " + String.join(", ", setting.data()) + ", "
                + counted(setting.seeds(), "seed", "seeds") + ".";
    }

    private static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    private String curves() {
        return "<h2>Accuracy against what it costs</h2>\n"
                + "<p>A point is a budget; bands and whiskers are 95% intervals. Untick a strategy to hide it.</p>\n"
                + legend() + "<div class=\"charts curves\">\n"
                + accuracy("Generated tokens", "generated tokens a problem", EvalResult::tokensPerProblem)
                + accuracy("Prefilled tokens", "prefilled tokens a problem", EvalResult::prefilledPerProblem)
                + accuracy("Wall-clock", "seconds a problem", EvalResult::secondsPerProblem)
                + differenceCurves() + "</div>\n";
    }

    private String legend() {
        StringBuilder legend = new StringBuilder("<ul class=\"legend\">\n");
        for (int i = 0; i < strategies.size(); i++) {
            legend.append("<li><label><input type=\"checkbox\" checked class=\"")
                    .append(Marks.style(i))
                    .append("\"><svg viewBox=\"0 0 34 14\" aria-hidden=\"true\"><path class=\"line ")
                    .append(Marks.style(i))
                    .append("\" d=\"M1,7h32\"/><path class=\"mark ")
                    .append(Marks.style(i))
                    .append("\" d=\"")
                    .append(Marks.mark(i, 17, 7))
                    .append("\"/></svg>")
                    .append(escape(strategies.get(i)))
                    .append("</label></li>\n");
        }
        return legend.append("</ul>\n").toString();
    }

    private String accuracy(String caption, String across, ToDoubleFunction<EvalResult> cost) {
        List<Line> lines = lines(result -> Optional.of(new Point(
                cost.applyAsDouble(result),
                100 * result.accuracy(),
                100 * result.interval().low(),
                100 * result.interval().high(),
                hint(result, result.accuracy(), "%.1f%%"))));
        return figure(caption, new Curves("Accuracy against " + across, across, ACCURACY, false, lines).svg());
    }

    private String differenceCurves() {
        List<Line> lines = lines(result -> compared(result).map(difference -> point(result, difference)));
        String title = "Points of accuracy above self-consistency";
        return lines.isEmpty()
                ? ""
                : figure(
                        "Difference to self-consistency",
                        new Curves(title, "budget, tokens a problem", "points", true, lines).svg());
    }

    private String differences() {
        List<Integer> budgets = results.stream()
                .filter(result -> compared(result).isPresent())
                .map(EvalResult::budget)
                .distinct()
                .toList();
        if (budgets.isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("strategy"), budgets.stream().map(budget -> budget + " tokens"))
                .toList());
        for (int i = 0; i < strategies.size(); i++) {
            List<EvalResult> compared = ofStrategy(i).stream()
                    .filter(result -> compared(result).isPresent())
                    .toList();
            if (!compared.isEmpty()) {
                rows.add(Stream.concat(
                                Stream.of(strategies.get(i)),
                                budgets.stream().map(budget -> difference(compared, budget)))
                        .toList());
            }
        }
        return "<h2>Difference to self-consistency</h2>\n"
                + "<p>Points of accuracy above self-consistency with the same budget on the same "
                + counted(setting.problems(), "problem", "problems") + ", by a paired bootstrap over problems. A star"
                + " marks an interval without zero; one with zero leaves open which is better. Each interval stands for"
                + " itself: of twenty without any difference, one is expected to miss zero.</p>\n" + table(rows);
    }

    private static Optional<Difference> compared(EvalResult result) {
        return result.isOfSelfConsistency() ? Optional.empty() : result.difference();
    }

    private static String difference(List<EvalResult> ofStrategy, int budget) {
        return ofStrategy.stream()
                .filter(result -> result.budget() == budget)
                .flatMap(result -> result.difference().stream())
                .map(difference -> ResultTable.points(difference) + (difference.isClear() ? " *" : ""))
                .findFirst()
                .orElse("");
    }

    private static Point point(EvalResult result, Difference difference) {
        return new Point(
                result.budget(),
                100 * difference.mean(),
                100 * difference.low(),
                100 * difference.high(),
                hint(result, difference.mean(), "%+.1f points"));
    }

    private static String hint(EvalResult result, double share, String format) {
        return result.strategy() + ", " + result.budget() + " tokens: "
                + String.format(Locale.ROOT, format, 100 * share);
    }

    /// A line for each strategy that has points.
    private List<Line> lines(Function<EvalResult, Optional<Point>> point) {
        return IntStream.range(0, strategies.size())
                .mapToObj(strategy -> new Line(
                        strategy,
                        ofStrategy(strategy).stream()
                                .map(point)
                                .flatMap(Optional::stream)
                                .toList()))
                .filter(line -> !line.points().isEmpty())
                .toList();
    }

    private List<EvalResult> ofStrategy(int strategy) {
        return results.stream()
                .filter(result -> result.strategy().equals(strategies.get(strategy)))
                .toList();
    }

    private String table() {
        return "<h2>All results</h2>\n" + table(ResultTable.rows(results));
    }

    private static String table(List<List<String>> rows) {
        List<String> headings = rows.getFirst();
        StringBuilder table = new StringBuilder("<div class=\"wide\"><table>\n<thead><tr>");
        headings.forEach(heading -> table.append("<th>")
                .append(escape(heading).replace("/", "/<wbr>"))
                .append("</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows.subList(1, rows.size())) {
            table.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                table.append("<td data-label=\"")
                        .append(escape(headings.get(column)))
                        .append("\">")
                        .append(escape(row.get(column)))
                        .append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.append("</tbody>\n</table></div>\n").toString();
    }

    private String reliability() {
        String figures = IntStream.range(0, strategies.size())
                .mapToObj(this::reliability)
                .collect(Collectors.joining());
        return "<h2>Can its confidence be believed?</h2>\n"
                + "<p>Answers sorted by confidence, in ten bins of equal size; bins of one and the same confidence are"
                + " drawn as one. On the dashed line, confidence is right. Each strategy with its largest budget;"
                + " results.json has all.</p>\n"
                + "<div class=\"charts\">\n" + figures + "</div>\n";
    }

    private String reliability(int strategy) {
        EvalResult result = ofStrategy(strategy).stream()
                .max(Comparator.comparingInt(EvalResult::budget))
                .orElseThrow();
        String caption = String.format(
                Locale.ROOT,
                "%s, %d tokens: ECE %.3f, Brier %.3f",
                result.strategy(),
                result.budget(),
                result.calibration().error(),
                result.calibration().brier());
        Reliability diagram = new Reliability(strategy, result);
        return figure(caption, diagram.svg() + "<small>" + escape(diagram.counts()) + "</small>\n");
    }

    private static String figure(String caption, String content) {
        return "<figure>\n<figcaption>" + escape(caption) + "</figcaption>\n" + content + "</figure>\n";
    }

    private String howItWasRun() {
        StringBuilder list = new StringBuilder("<h2>How it was run</h2>\n<dl>\n");
        item(list, "Model", setting.model() + ", " + setting.modelDigest());
        item(list, "Data", String.join(", ", setting.data()) + ", " + setting.dataDigest());
        item(list, "Problems", "the first " + setting.problems());
        item(list, "Seeds", "1 to " + setting.seeds() + "; greedy needs only one");
        item(list, "Sampling", "at most " + setting.samples() + " samples, temperature " + setting.temperature());
        item(list, "Program", "qstar " + setting.version());
        item(list, "Machine", setting.kernels() + " kernels, " + counted(setting.threads(), "thread", "threads"));
        item(list, "Date", String.valueOf(setting.document().get("date")));
        item(
                list,
                "Accuracy",
                "Wilson's 95% interval over problems: several answers to one problem count as one trial.");
        item(list, "Difference", differenceDefinition());
        item(list, "Generated tokens", "Tokens that were sampled; what the calculator writes is not.");
        item(
                list,
                "Prefilled tokens",
                "Tokens that the model read several at a time: the prompt, once for all samples that share it, and what"
                        + " the calculator wrote.");
        item(
                list,
                "Seconds",
                "Wall-clock. Greedy answers up to 32 problems at once and shares their time out; the others answer one"
                        + " after another, each with its samples at once. What else the machine did meanwhile is in it. Answers of an"
                        + " interrupted run keep their time.");
        item(
                list,
                "ECE",
                "Expected calibration error over ten bins of equal size: the mean distance between confidence and share"
                        + " correct.");
        item(list, "Brier", "The mean square of confidence less 1 for a correct answer, less 0 for a wrong one.");
        return list.append("</dl>\n").toString();
    }

    private static String differenceDefinition() {
        return String.format(
                Locale.ROOT,
                "Problems are drawn with replacement %,d times (seed %d), all answers to one problem together; the interval"
                        + " holds the middle 95%% of the mean differences. Where no problem differs the interval has no width,"
                        + " however few the problems.",
                PairedBootstrap.RESAMPLES,
                Evaluation.RESAMPLING_SEED);
    }

    private static void item(StringBuilder list, String term, String text) {
        list.append("<dt>")
                .append(escape(term))
                .append("</dt><dd>")
                .append(escape(text))
                .append("</dd>\n");
    }
}
