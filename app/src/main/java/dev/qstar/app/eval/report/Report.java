package dev.qstar.app.eval.report;

import dev.qstar.app.eval.EvalResult;
import dev.qstar.app.eval.stats.Calibration.Bin;
import dev.qstar.app.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes results into a folder: `report.html`, a page that asks nothing of any network, and `results.json`,
/// the same for programs: an object with `setting` and `results`, one line a result.
public final class Report {
    /// The page's file name.
    public static final String PAGE = "report.html";

    private Report() {}

    /// Writes both files; the folder is made when it is missing.
    ///
    /// @param results at least one
    public static void write(Path folder, Setting setting, List<EvalResult> results) {
        try {
            Files.createDirectories(folder);
            write(folder.resolve("results.json"), json(setting, results));
            write(folder.resolve(PAGE), Page.html(setting, results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Setting setting, List<EvalResult> results) {
        return results.stream()
                .map(result -> Json.line(document(result)))
                .collect(Collectors.joining(
                        ",\n", "{\"setting\":" + Json.line(setting.document()) + ",\n\"results\":[\n", "\n]}\n"));
    }

    private static Map<String, @Nullable Object> document(EvalResult result) {
        Map<String, @Nullable Object> document = result.document();
        document.put(
                "reliability",
                result.calibration().bins().stream().map(Report::document).toList());
        return document;
    }

    private static Map<String, Object> document(Bin bin) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("answers", bin.count());
        document.put("confidence", bin.confidence());
        document.put("accuracy", bin.correct());
        return document;
    }
}
