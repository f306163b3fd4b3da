package dev.qstar.benchmarks.report;

import dev.qstar.benchmarks.peer.Figure;
import dev.qstar.benchmarks.stats.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Results as Markdown, which reads well on a terminal too.
public final class ResultTable {
    private static final List<String> HEADER =
            List.of("", "peer", "median", "least–most", "unit", "ratio", "least–most");

    private ResultTable() {}

    /// A row for each figure and peer. A ratio is that of the first peer's median to this peer's; beside it are the
    /// least and the greatest ratio within a round.
    public static String of(Results results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (Figure figure : results.figures()) {
            for (String peer : results.measured().keySet()) {
                results.spread(peer, figure).ifPresent(spread -> rows.add(row(results, figure, peer, spread)));
            }
        }
        StringBuilder text = new StringBuilder(aligned(rows));
        results.absent()
                .forEach((peer, reason) -> text.append("\nnot measured: ")
                        .append(peer)
                        .append(": ")
                        .append(reason));
        return text.append(results.absent().isEmpty() ? "" : "\n").toString();
    }

    private static List<String> row(Results results, Figure figure, String peer, Spread spread) {
        Spread ratio = results.ratios(figure).get(peer);
        return List.of(
                figure.name(),
                peer,
                number(spread.median(), 1),
                ends(spread, 1),
                figure.unit(),
                ratio == null ? "" : number(ratio.median(), 2) + "×",
                ratio == null ? "" : ends(ratio, 2));
    }

    private static String ends(Spread spread, int decimals) {
        return number(spread.min(), decimals) + "–" + number(spread.max(), decimals);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String aligned(List<List<String>> rows) {
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            append(text, rows.get(i), widths);
            if (i == 0) {
                append(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row, int... widths) {
        for (int i = 0; i < widths.length; i++) {
            text.append("| ")
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length() + 1));
        }
        text.append("|\n");
    }
}
