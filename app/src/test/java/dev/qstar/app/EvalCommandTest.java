package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void dataIsRequired() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("--data");
    }

    @Test
    void aBadLineIsOneLineAndExitCodeTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("data.jsonl"), "{\"question\": \"How many?\"}\n");
        assertThat(run("--data", file.toString())).isEqualTo(2);
        assertThat(err().lines()).singleElement().asString().contains("data.jsonl:1: ");
        assertThat(out.size()).isZero();
    }

    @Test
    void valuesOutOfRangeAreRefusedBeforeAnyWork() {
        String data = folder.resolve("none.jsonl").toString();
        assertThat(run("--data", data, "--seeds", "0")).isEqualTo(2);
        assertThat(run("--data", data, "--limit", "0")).isEqualTo(2);
        assertThat(run("--data", data, "--budget", "16,0")).isEqualTo(2);
        assertThat(run("--data", data, "--strategy", "greedy,luck")).isEqualTo(2);
        assertThat(err()).contains("--seeds", "--limit", "budget", "luck").doesNotContain("none.jsonl");
    }

    @Test
    void severalStrategiesAndBudgetsAreComparedInOneRun() throws IOException {
        String data = Files.writeString(folder.resolve("data.jsonl"), """
                        {"question": "Nora has 30 stamps and gives 12 to Ben. How many stamps are left?", "answer": 18}
                        {"question": "Nora has 9 stamps and gives 2 to Ben. How many stamps are left?", "answer": 5}
                        """).toString();
        Path report = folder.resolve("results");
        String model = ScriptedModel.subtracting().write(folder).toString();
        String[] command = {
            "--json",
            "--data",
            data,
            "--model",
            model,
            "--strategy",
            "greedy,self-consistency",
            "--budget",
            "8,64",
            "--seeds",
            "2",
            "--report",
            report.toString()
        };
        assertThat(run(command)).as(err()).isZero();
        List<JsonNode> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> {
            assertThat(line.get("problems").intValue()).isEqualTo(2);
            assertThat(line.get("accuracy").doubleValue()).isEqualTo(0.5);
            assertThat(line.get("prefilledPerProblem").doubleValue()).isGreaterThan(10);
            assertThat(line.get("brier").doubleValue()).isBetween(0.2, 0.6);
            assertThat(line.get("differenceToSelfConsistency").get("points").doubleValue())
                    .isZero();
        });
        assertThat(lines).map(line -> line.get("budget").intValue()).containsExactly(8, 64, 8, 64);
        assertThat(report.resolve("report.html")).content().contains("scripted.gguf", "data.jsonl");
        assertThat(run(command)).as(err()).isZero();
        assertThat(err()).contains("12 of 12 answers are from earlier runs");
    }

    @Test
    void helpNamesEveryStrategy() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("One or several of greedy, self-consistency");
    }

    private int run(String... arguments) {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        String[] all = new String[arguments.length + 1];
        all[0] = "eval";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Qstar.run(terminal, all);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
