package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private int run(String... arguments) {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
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
