package dev.qstar.app.eval;

import dev.qstar.app.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The results as cells for people.
public final class ResultTable {
    private static final List<String> HEADINGS =
            List.of("strategy", "budget", "problems", "seeds", "accuracy [95%]", "tokens/problem", "ECE", "seconds");

    private ResultTable() {}

    /// Aligned lines: the first column to the left, the others to the right.
    public static List<String> lines(List<EvalResult> results) {
        return Columns.align(rows(results));
    }

    /// The headings and a row a result.
    static List<List<String>> rows(List<EvalResult> results) {
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
                String.format(Locale.ROOT, "%.1f", result.tokensPerProblem()),
                String.format(Locale.ROOT, "%.3f", result.ece()),
                String.format(Locale.ROOT, "%.1f", result.seconds()));
    }
}
