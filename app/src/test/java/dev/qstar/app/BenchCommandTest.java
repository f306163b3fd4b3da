package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BenchCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path model = Path.of("");

    @BeforeEach
    void writeModel() {
        model = new ScriptedModel().context(64).write(folder);
    }

    private Shell bench(String... options) {
        List<String> all = new ArrayList<>(List.of("bench", "--model", model.toString()));
        all.addAll(List.of(options));
        return shell.run(all.toArray(String[]::new));
    }

    private static void assertMedianInRange(JsonNode median, JsonNode range) {
        assertThat(range.size()).isEqualTo(2);
        assertThat(median.doubleValue())
                .isPositive()
                .isBetween(range.get(0).doubleValue(), range.get(1).doubleValue());
    }

    @Test
    void jsonHasTheFieldsThatMayBeReliedOn() throws Exception {
        JsonNode result = bench("--json", "--prefill", "40", "--decode", "24", "--batch", "1,3,3", "--threads", "1")
                .json();
        assertThat(result.get("model").stringValue()).isEqualTo("scripted.gguf");
        assertThat(result.get("quantization").stringValue()).isEqualTo("F32");
        assertThat(result.get("fileBytes").longValue()).isEqualTo(Files.size(model));
        assertThat(result.get("kernels").stringValue()).isIn("native", "vector", "scalar");
        assertThat(result.get("threads").intValue()).isEqualTo(1);
        assertThat(result.get("repetitions").intValue()).isEqualTo(5);
        assertThat(result.get("readyMillis").longValue()).isNotNegative();
        assertThat(result.get("startMillis").longValue()).isPositive();
        assertThat(result.has("residentBytes")).isTrue();
        assertThat(result.get("prefillTokens").intValue()).isEqualTo(40);
        assertMedianInRange(result.get("prefill"), result.get("prefillRange"));
        assertThat(result.get("decodeTokens").intValue()).isEqualTo(24);
        assertMedianInRange(result.get("decode"), result.get("decodeRange"));
        List<Integer> sequences = new ArrayList<>();
        for (JsonNode batch : result.get("batched")) {
            sequences.add(batch.get("sequences").intValue());
            assertMedianInRange(batch.get("tokensPerSecond"), batch.get("tokensPerSecondRange"));
        }
        assertThat(sequences).containsExactly(1, 3);
    }

    @Test
    void peopleGetATable() {
        bench("--prefill", "8", "--decode", "2", "--batch", "2", "--repetitions", "1", "--kernels", "scalar");
        assertThat(shell.exitCode()).as(shell.err()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith("scripted.gguf, F32, ")
                .contains("\nscalar kernels, ", "ready in", "tokens/s", "weights read\n", "GB/s\n")
                .containsSubsequence("\nprefill of 8 ", "\ndecode of 2 ", "\ndecode of 2, 2 together ");
    }

    @Test
    void valuesOutOfRangeAreRefusedWithWhatIsPossible() {
        bench("--prefill", "0").assertRefused("--prefill is 0", "1 to 1000000");
        bench("--decode", "-5").assertRefused("--decode is -5", "1 to 1000000");
        bench("--repetitions", "0").assertRefused("--repetitions is 0", "1 to 1000");
        bench("--batch", "1,0").assertRefused("--batch is 0", "1 to 256");
        bench("--batch", "1,,2").assertRefused("--batch");
        bench("--batch", "few").assertRefused("--batch", "few", "bench --help");
        bench("--batch", "1,".repeat(32) + "1").assertRefused("--batch", "33", "32");
        bench("--threads", "65").assertRefused("--threads is 65", "1 to 64");
    }

    @Test
    void tokensThatDoNotFitTheContextAreRefused() {
        bench("--prefill", "40", "--decode", "25").assertRefused("--prefill 40", "--decode 25", "65", "64");
    }

    @Test
    void everyCommandThatRunsAModelTakesKernelsAndThreads() {
        String file = model.toString();
        for (List<String> command : List.of(
                List.of("ask", "--model", file, "What is 2 plus 3?"),
                List.of("generate", "--model", file, "--prompt", "a", "--tokens", "1"),
                List.of("bench", "--model", file))) {
            List<String> wrong = new ArrayList<>(command);
            wrong.addAll(List.of("--kernels", "fast"));
            shell.run(wrong.toArray(String[]::new))
                    .assertRefused("--kernels is 'fast'", "auto, native, vector, scalar");
            wrong = new ArrayList<>(command);
            wrong.addAll(List.of("--threads", "0"));
            shell.run(wrong.toArray(String[]::new)).assertRefused("--threads is 0");
        }
        shell.run(
                "generate", "--model", file, "--prompt", "a", "--tokens", "1", "--kernels", "scalar", "--threads", "2");
        assertThat(shell.exitCode()).as(shell.err()).isZero();
    }
}
