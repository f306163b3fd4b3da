package dev.qstar.app.eval;

import dev.qstar.app.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes results into a folder: `summary.json` (an array, a result a line) and `report.html`.
public final class Report {
    private static final String STYLE = "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
            + "td,th{border-bottom:1px solid #ccc;padding:.3em .8em;text-align:right}"
            + "td:first-child,th:first-child{text-align:left}";

    private Report() {}

    /// Writes both files; the folder is made when it is missing.
    ///
    /// @param model the model's name and digest
    public static void write(Path folder, String model, List<EvalResult> results) {
        String summary = results.stream()
                .map(result -> Json.line(result.document()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("summary.json"), summary);
            Files.writeString(folder.resolve("report.html"), html(model, results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html(String model, List<EvalResult> results) {
        StringBuilder html = new StringBuilder();
        html.append(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Evaluation</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>Evaluation</h1>\n<p>Model: ")
                .append(escape(model))
                .append("</p>\n<p>Data: ")
                .append(escape(
                        results.isEmpty()
                                ? ""
                                : String.join(", ", results.getFirst().data())))
                .append("</p>\n<table>\n");
        String cell = "th";
        for (List<String> row : ResultTable.rows(results)) {
            html.append("<tr>");
            for (String text : row) {
                html.append('<')
                        .append(cell)
                        .append('>')
                        .append(escape(text))
                        .append("</")
                        .append(cell)
                        .append('>');
            }
            html.append("</tr>\n");
            cell = "td";
        }
        html.append(
                "</table>\n<p>Intervals are 95% Wilson intervals over problems; several answers to one problem count as"
                        + " one trial. ECE is the expected calibration error over ten bins of equal size.</p>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
