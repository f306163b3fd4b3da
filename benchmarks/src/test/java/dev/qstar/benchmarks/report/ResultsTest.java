package dev.qstar.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.benchmarks.BenchmarkException;
import dev.qstar.benchmarks.peer.Figure;
import dev.qstar.benchmarks.peer.Measurement;
import dev.qstar.benchmarks.peer.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {
    private static final Machine MACHINE = new Machine("processor", 2, "system", "25");
    private static final Workload WORKLOAD = new Workload(Path.of("folder", "model.gguf"), 1, 8, 4, List.of(2), 1);

    @TempDir
    private Path folder;

    private static Measurement round(double prefill, double ready) {
        return new Measurement("kernels", Map.of(Figure.PREFILL, prefill, Figure.READY, ready));
    }

    private static Results results() {
        Map<String, List<Measurement>> measured = new LinkedHashMap<>();
        measured.put("Qstar", List.of(round(400, 50), round(600, 50), round(500, 60)));
        measured.put("other", List.of(round(100, 100), round(120, 100), round(125, 100)));
        measured.put("slow", List.of(new Measurement("k", Map.of()), new Measurement("k", Map.of())));
        return new Results(WORKLOAD, MACHINE, measured, Map.of("absent", "it is not to be had"));
    }

    @Test
    void theTableHasMediansSpreadsAndRatios() {
        String table = ResultTable.of(results());
        assertThat(table)
                .containsPattern("[|] prefill +[|] Qstar +[|] 500.0 +[|] 400.0–600.0 +[|] tokens/s +[|] +[|] +[|]")
                .containsPattern("[|] prefill +[|] other +[|] 120.0 .*[|] 4.17× +[|] 4.00–5.00 +[|]")
                .containsPattern("[|] ready +[|] other .*[|] 0.50× +[|] 0.50–0.60 +[|]")
                .endsWith("not measured: absent: it is not to be had\n");
        assertThat(table.lines().filter(line -> line.startsWith("|")).mapToInt(String::length))
                .hasSize(6)
                .containsOnly(table.indexOf('\n'));
    }

    @Test
    void theDocumentHasTheRoundsThemselves() {
        JsonNode document = new JsonMapper().readTree(ResultJson.of(results()));
        assertThat(document.path("model").asString()).isEqualTo("model.gguf");
        assertThat(document.path("absent").path("absent").asString()).isEqualTo("it is not to be had");
        JsonNode prefill = document.path("figures")
                .valueStream()
                .filter(figure -> figure.path("name").asString().equals("prefill"))
                .findFirst()
                .orElseThrow();
        assertThat(prefill.path("peers").path(0).has("ratio")).isFalse();
        assertThat(prefill.path("peers").path(0).path("rounds").size()).isEqualTo(3);
        assertThat(prefill.path("peers").path(1).path("ratioMax").asDouble()).isEqualTo(5);
    }

    @Test
    void thePictureIsDrawnInBothFormats() throws IOException {
        Path svg = folder.resolve("run.svg");
        ResultPicture.write(results(), svg);
        assertThat(Files.readString(svg)).contains("<svg", "<path");
        Path png = folder.resolve("run.png");
        ResultPicture.write(results(), png);
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aPictureOfOnePeerOrOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> ResultPicture.write(results(), folder.resolve("run.gif")))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("must end with .svg or .png");
        Results alone = new Results(WORKLOAD, MACHINE, Map.of("Qstar", List.of(round(1, 1))), Map.of());
        assertThatThrownBy(() -> ResultPicture.write(alone, folder.resolve("run.svg")))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("no two peers");
    }
}
