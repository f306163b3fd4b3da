package dev.qstar.app.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.app.eval.EvalResult;
import dev.qstar.app.eval.stats.Calibration;
import dev.qstar.app.eval.stats.Calibration.Forecast;
import dev.qstar.app.eval.stats.Difference;
import dev.qstar.app.eval.stats.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final String TRICKY = "<script>alert('x')</script>&\"\u0007";

    @TempDir
    private Path folder;

    @Test
    void thePageAsksNothingOfANetwork() throws IOException {
        String page = page(allStrategies());
        assertThat(page)
                .doesNotContainIgnoringCase("http:", "https:", "src=", "@import", "url(", "<script", "javascript:");
        assertThat(page)
                .contains("default-src 'none'")
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void whatOthersNamedIsEscaped() throws IOException {
        List<EvalResult> results = List.of(result(TRICKY, 64, Optional.empty()));
        String page = page(results);
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;\uFFFD")
                .doesNotContain("alert('x')");
    }

    @Test
    void everyStrategyHasALineInEachChartAndItsOwnReliabilityDiagram() throws IOException {
        String page = page(allStrategies());
        List<String> charts = charts(page);
        assertThat(charts).hasSize(4 + 10);
        for (int chart = 0; chart < 3; chart++) {
            for (int strategy = 0; strategy < 10; strategy++) {
                assertThat(count(charts.get(chart), "line s" + strategy)).isEqualTo(1);
                assertThat(count(charts.get(chart), "band s" + strategy)).isEqualTo(1);
                assertThat(count(charts.get(chart), "mark s" + strategy)).isEqualTo(2);
            }
        }
        assertThat(count(charts.get(3), "line s1")).isZero();
        assertThat(count(charts.get(3), "line s9")).isEqualTo(1);
        for (int strategy = 0; strategy < 10; strategy++) {
            assertThat(count(charts.get(4 + strategy), "mark s" + strategy)).isBetween(1L, 10L);
        }
    }

    @Test
    void aReliabilityDiagramCountsTheAnswersOfEachMark() throws IOException {
        assertThat(page(allStrategies())).contains("answers, from left to right: 4, 4, 4, 4, 4, 4, 4, 4, 4, 4<");
    }

    @Test
    void withoutSelfConsistencyThereAreNoDifferences() throws IOException {
        String page = page(List.of(result("greedy", 64, Optional.empty())));
        assertThat(charts(page)).hasSize(3 + 1);
        assertThat(page).doesNotContain("Difference to self-consistency");
    }

    @Test
    void thePageSaysHowItWasRun() throws IOException {
        assertThat(page(allStrategies()))
                .contains("sha256:aa", "sha256:bb", "data.jsonl", "1 to 3", "temperature 0.7", "2026-11-25T21:00:00Z");
    }

    @Test
    void resultsJsonHasTheSameForPrograms() throws IOException {
        List<EvalResult> results = allStrategies();
        page(results);
        JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("results.json")));
        assertThat(json.get("setting").get("modelDigest").stringValue()).isEqualTo("sha256:aa");
        assertThat(json.get("setting").get("resamples").intValue()).isEqualTo(10_000);
        assertThat(json.get("results")).hasSize(20);
        JsonNode last = json.get("results").get(19);
        assertThat(last.get("strategy").stringValue()).isEqualTo("qstar");
        assertThat(last.get("differenceToSelfConsistency").get("points").doubleValue())
                .isEqualTo(2.5);
        assertThat(last.get("reliability").get(0).get("answers").intValue()).isEqualTo(4);
    }

    private String page(List<EvalResult> results) throws IOException {
        Setting setting = new Setting(
                TRICKY,
                "sha256:aa",
                List.of("data.jsonl"),
                "sha256:bb",
                40,
                3,
                16,
                0.7,
                "1",
                "scalar",
                2,
                Instant.parse("2026-11-25T21:00:00.5Z"));
        Report.write(folder, setting, results);
        return Files.readString(folder.resolve(Report.PAGE));
    }

    private static List<EvalResult> allStrategies() {
        List<EvalResult> results = new ArrayList<>();
        for (String strategy : List.of(
                "greedy",
                "self-consistency",
                "adaptive-consistency",
                "best-of-n",
                "weighted-best-of-n",
                "beam",
                "dvts",
                "mcts",
                "astar",
                "qstar")) {
            for (int budget : List.of(64, 512)) {
                results.add(result(strategy, budget, Optional.of(new Difference(0.025, -0.01, 0.06, 40))));
            }
        }
        return results;
    }

    private static EvalResult result(String strategy, int budget, Optional<Difference> difference) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            forecasts.add(new Forecast(i / 40.0, i % 2 == 0));
        }
        return new EvalResult(
                strategy,
                budget,
                40,
                3,
                60,
                0.5,
                Interval.wilson(0.5, 40),
                difference,
                budget * 0.9,
                100 + budget,
                Calibration.of(forecasts),
                budget / 10.0,
                List.of("data.jsonl"));
    }

    /// The pictures inside figures.
    private static List<String> charts(String page) {
        return Pattern.compile("</figcaption>\n(<svg .*?</svg>)", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static long count(String chart, String style) {
        return Pattern.compile("class=\"" + style + "\"")
                .matcher(chart)
                .results()
                .count();
    }
}
