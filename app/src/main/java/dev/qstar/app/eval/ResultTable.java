package dev.qstar.app.eval;

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
        List<List<String>> rows = rows(results);
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? cell + blanks : "  " + blanks + cell);
            }
            lines.add(line.toString());
        }
        return lines;
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
