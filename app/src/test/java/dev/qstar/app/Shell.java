package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process and keeps what they wrote.
final class Shell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = {};
    private int exitCode;

    /// What standard input will give.
    Shell input(byte[] bytes) {
        input = bytes;
        return this;
    }

    Shell input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Runs one command; only its own output is kept.
    Shell run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        exitCode = Qstar.run(terminal, arguments);
        return this;
    }

    int exitCode() {
        return exitCode;
    }

    byte[] outBytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// The one JSON document of a command that succeeded.
    JsonNode json() {
        assertThat(exitCode).as(err()).isZero();
        assertThat(out()).endsWith("\n").hasLineCount(1);
        return new JsonMapper().readTree(out());
    }

    /// Checks that the command refused its input: exit code 2, nothing on standard output, one line that says why.
    void assertRefused(String... reasons) {
        assertThat(exitCode).as(err()).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).startsWith("qstar: ").contains(reasons);
        assertThat(err().length()).isLessThan(2100);
    }
}
