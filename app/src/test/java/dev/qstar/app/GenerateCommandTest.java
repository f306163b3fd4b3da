package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String alphabet() {
        return new ScriptedModel()
                .then("a", "b")
                .then("b", "c")
                .then("c", "d")
                .then("d", "</s>")
                .then("x", "y", 3)
                .then("x", "z", 2)
                .then("y", "x")
                .then("z", "x")
                .context(64)
                .write(folder)
                .toString();
    }

    @Test
    void theTextGoesOnUntilTheModelEndsIt() {
        JsonNode generated = shell.run("generate", "--json", "--model", alphabet(), "--prompt", "a")
                .json();
        assertThat(generated.get("text").stringValue()).isEqualTo("bcd");
        assertThat(generated.get("tokens").size()).isEqualTo(3);
        assertThat(generated.get("stop").stringValue()).isEqualTo("end");
        assertThat(generated.get("promptTokens").intValue()).isEqualTo(2);
        assertThat(generated.get("millis").longValue()).isNotNegative();
        assertThat(generated.has("logprobs")).isFalse();
        assertThat(shell.run("generate", "--model", alphabet(), "--prompt", "a", "--tokens", "2")
                        .out())
                .isEqualTo("bc\n");
    }

    @Test
    void logarithmsOfProbabilitiesAreThoseOfTheRawDistribution() {
        JsonNode generated = shell.run(
                        "generate",
                        "--json",
                        "--model",
                        alphabet(),
                        "--prompt",
                        "x",
                        "--tokens",
                        "1",
                        "--logprobs",
                        "400")
                .json();
        JsonNode first = generated.get("logprobs").get(0);
        assertThat(first.get("id").intValue())
                .isEqualTo(generated.get("tokens").get(0).intValue());
        List<Double> logprobs = new ArrayList<>();
        first.get("top").forEach(entry -> logprobs.add(entry.get("logprob").doubleValue()));
        assertThat(logprobs.stream().mapToDouble(Math::exp).sum()).isCloseTo(1, within(1e-9));
        assertThat(logprobs.get(0) - logprobs.get(1)).isCloseTo(1, within(1e-4));
        assertThat(logprobs.get(1) - logprobs.get(2)).isCloseTo(2, within(1e-4));
        assertThat(first.get("logprob").doubleValue()).isEqualTo(logprobs.get(0));
    }

    @Test
    void theSameSeedGivesTheSameTextAndOthersDoNot() {
        String model = alphabet();
        List<String> texts = new ArrayList<>();
        for (String seed : List.of("1", "1", "2", "3", "4", "5")) {
            texts.add(shell.run(
                            "generate",
                            "--model",
                            model,
                            "--prompt",
                            "x",
                            "--tokens",
                            "20",
                            "--temperature",
                            "2",
                            "--seed",
                            seed)
                    .out());
        }
        assertThat(texts.get(1)).isEqualTo(texts.get(0));
        assertThat(texts.stream().distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void generationStopsWhenTheContextIsFull() {
        JsonNode generated = shell.run("generate", "--json", "--model", alphabet(), "--prompt", "x", "--tokens", "999")
                .json();
        assertThat(generated.get("stop").stringValue()).isEqualTo("context");
        assertThat(generated.get("tokens").size()).isEqualTo(63);
    }

    @Test
    void badPromptsAndOptionsAreRefused() {
        String model = alphabet();
        shell.run("generate", "--model", model).assertRefused("--prompt");
        shell.run("generate", "--model", model, "--prompt", "x".repeat(80)).assertRefused("81", "64");
        shell.run("generate", "--model", model, "--prompt", "x", "--tokens", "-1")
                .assertRefused("--tokens");
        shell.run("generate", "--model", model, "--prompt", "x", "--logprobs", "-1")
                .assertRefused("--logprobs");
        for (String value : List.of("NaN", "-1", "1e6")) {
            shell.run("generate", "--model", model, "--prompt", "x", "--temperature", value)
                    .assertRefused("temperature");
        }
        shell.run("generate", "--model", model, "--prompt", "x", "--top-p", "0").assertRefused("top-p");
    }
}
