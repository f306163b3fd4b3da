package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TokenizeCommandTest {
    private static final int BOS = 0;

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private String model = "";

    @BeforeEach
    void writeModel() {
        model = new ScriptedModel().write(folder).toString();
    }

    @Test
    void aTextBeginsWithTheTokenThatTheModelExpects() {
        JsonNode tokens =
                shell.run("tokenize", "--json", "--model", model, "ab").json().get("tokens");
        assertThat(tokens.size()).isEqualTo(3);
        assertThat(tokens.get(0).intValue()).isEqualTo(BOS);
        assertThat(shell.run("tokenize", "--json", "--no-bos", "--model", model, "ab")
                        .json()
                        .get("tokens")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void controlTokensAreTextUnlessAskedFor() {
        assertThat(shell.run("tokenize", "--no-bos", "--model", model, "</s>")
                        .out()
                        .split(" "))
                .hasSize(4);
        assertThat(shell.run("tokenize", "--no-bos", "--special", "--model", model, "</s>")
                        .out())
                .isEqualTo("1\n");
    }

    @Test
    void anyBytesComeBackUnchanged() {
        for (long seed = 1; seed <= 10; seed++) {
            byte[] bytes = new byte[200];
            new SplittableRandom(seed).nextBytes(bytes);
            String ids = shell.input(bytes).run("tokenize", "--model", model).out();
            assertThat(shell.input(ids)
                            .run("tokenize", "--decode", "--model", model)
                            .outBytes())
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void decodedBytesThatAreNoTextAreGivenInBase64Too() {
        String ids = shell.input(new byte[] {'a', (byte) 0xFF})
                .run("tokenize", "--no-bos", "--model", model)
                .out();
        JsonNode decoded = shell.run("tokenize", "--json", "--decode", "--model", model, ids)
                .json();
        assertThat(decoded.get("text").stringValue()).isEqualTo("a\uFFFD");
        assertThat(decoded.get("base64").stringValue()).isEqualTo("Yf8=");
    }

    @Test
    void idsThatAreNoneAreRefused() {
        shell.run("tokenize", "--decode", "--model", model, "1 -1").assertRefused("-1");
        shell.run("tokenize", "--decode", "--model", model, "1 99999").assertRefused("99999");
        shell.run("tokenize", "--decode", "--model", model, "one").assertRefused("one");
    }
}
