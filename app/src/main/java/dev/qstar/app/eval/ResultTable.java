package dev.qstar.app.eval;

import dev.qstar.app.eval.stats.Difference;
import dev.qstar.app.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The results as cells for people.
public final class ResultTable {
    private static final List<String> HEADINGS = List.of(
            "strategy",
            "budget",
            "problems",
            "seeds",
            "accuracy [95%]",
            "points to self-consistency",
            "tokens/problem",
            "prefilled/problem",
            "ECE",
            "Brier",
            "seconds");

    private ResultTable() {}

    /// Aligned lines: the first column to the left, the others to the right.
    public static List<String> lines(List<EvalResult> results) {
        return Columns.align(rows(results));
    }

    /// The headings and a row a result.
    public static List<List<String>> rows(List<EvalResult> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        results.forEach(result -> rows.add(row(result)));
        return rows;
    }

    private static List<String> row(EvalResult result) {
        return List.of(
                result.strategy(),
                Integer.toString(result.budget()),
                Integer.toString(result.problems()),
                Integer.toString(result.seeds()),
                String.format(
                        Locale.ROOT,
                        "%.1f%% [%.1f–%.1f]",
                        100 * result.accuracy(),
                        100 * result.interval().low(),
                        100 * result.interval().high()),
                difference(result),
                fixed(1, result.tokensPerProblem()),
                fixed(1, result.prefilledPerProblem()),
                fixed(3, result.calibration().error()),
                fixed(3, result.calibration().brier()),
                fixed(1, result.seconds()));
    }

    private static String difference(EvalResult result) {
        if (result.isOfSelfConsistency()) {
            return "·";
        }
        return result.difference().map(ResultTable::points).orElse("not run");
    }

    /// A difference and its interval in percentage points, with their signs.
    public static String points(Difference difference) {
        return signed(difference.mean()) + " [" + signed(difference.low()) + ", " + signed(difference.high()) + "]";
    }

    private static String signed(double share) {
        return String.format(Locale.ROOT, "%+.1f", 100 * share)
                .replace('-', '−')
                .replaceFirst("^[+−]0\\.0$", "0.0");
    }

    private static String fixed(int digits, double number) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
