package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.search.value.ValueHead;
import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LearnValueCommandTest {
    private static final String QUESTION = "Nora has 30 stamps and gives 12 to Ben. How many stamps are left?";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path model = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writeModelAndData() throws IOException {
        model = ScriptedModel.subtracting().then("[a]", "+").write(folder);
        data = Files.writeString(
                folder.resolve("data.jsonl"),
                "{\"question\": \"" + QUESTION + "\", \"answer\": 18, \"numbers\": [\"30\", \"12\"],"
                        + " \"program\": [[\"-\", [\"N\", \"0\"], [\"N\", \"1\"], \"18\"]]}\n");
    }

    private Shell learn(String... more) {
        List<String> arguments = new ArrayList<>(List.of("learn", "value", "--model", model.toString()));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }

    @Test
    void helpTeachesWithAnExample() {
        assertThat(shell.run("learn", "value", "--help").exitCode()).isZero();
        assertThat(shell.out())
                .contains("Examples:", "qstar learn value --data problems.jsonl", "\"answer\": 9", "--samples=N");
        assertThat(shell.run("learn", "--help").out()).contains("qstar learn value");
    }

    @Test
    void badInputIsOneLineThatNamesFileLineAndRemedy() throws IOException {
        learn().assertRefused("--data");
        learn("--data", "none.jsonl").assertRefused("none.jsonl");
        learn("--data", data.toString(), "--samples", "1").assertRefused("--samples is 1, but must be 2 to 64");
        Files.writeString(data, "\n{\"question\"\n");
        learn("--data", data.toString()).assertRefused("data.jsonl:2", "question, answer");
        model = ScriptedModel.subtracting().plain().write(folder);
        Files.writeString(data, "{\"question\": \"How many?\", \"answer\": \"few\"}\n");
        learn("--data", data.toString()).assertRefused("data.jsonl:1: the answer is no number", "write a line like");
    }

    @Test
    void theHeadThatItWritesIsUsedByTheStrategiesThatNeedOne() {
        String[] ask = {"ask", "--json", "--strategy", "weighted-best-of-n", "--model", model.toString(), QUESTION};
        shell.run(ask).assertRefused("needs a value head");

        learn("--json", "--data", data.toString(), "--problems", "24", "--samples", "4");
        assertThat(shell.exitCode()).as(shell.err()).isZero();
        List<JsonNode> lines =
                shell.out().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines.getFirst().get("phase").stringValue()).isEqualTo("sampling");
        assertThat(lines.getFirst().get("step").intValue()).isEqualTo(8);
        assertThat(lines.getFirst().get("steps").intValue()).isEqualTo(24);
        JsonNode round = lines.get(3);
        assertThat(round.get("phase").stringValue()).isEqualTo("fitting");
        assertThat(round.get("loss").doubleValue()).isPositive();
        JsonNode done = lines.getLast();
        assertThat(done.get("phase").stringValue()).isEqualTo("done");
        assertThat(done.get("rollouts").intValue()).isEqualTo(24 * 4);
        assertThat(done.get("trust").doubleValue()).isBetween(0.0, 1.0);
        assertThat(ValueHead.open(ValueHead.placeBeside(model)).metrics().problems())
                .isEqualTo(24);

        assertThat(shell.run(ask).json().get("strategy").stringValue()).isEqualTo("weighted-best-of-n");
    }

    @Test
    void peopleReadHowGoodTheHeadIs() {
        Path output = folder.resolve("other.gguf");
        learn("--data", data.toString(), "--problems", "10", "--samples", "2", "--output", output.toString());
        assertThat(shell.exitCode()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("AUC", "ECE", "Brier", "trust", "seconds");
        assertThat(shell.err()).isEqualTo("wrote " + output + System.lineSeparator());
        assertThat(output).exists();
    }
}
