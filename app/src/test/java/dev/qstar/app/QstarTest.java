package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QstarTest {
    private final Shell shell = new Shell();

    @Test
    void aloneItSaysWhatThereIs() {
        shell.run();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out())
                .contains("ask", "replay", "eval", "generate", "tokenize", "bench", "models", "serve", "learn", "Try:");
    }

    @Test
    void everyCommandTeachesWithAnExample() {
        for (String command :
                List.of("ask", "replay", "eval", "generate", "tokenize", "bench", "models", "serve", "learn")) {
            shell.run(command, "--help");
            assertThat(shell.exitCode()).isZero();
            assertThat(shell.out()).contains("Example", "qstar " + command);
            assertThat(shell.err()).isEmpty();
        }
    }

    @Test
    void unknownCommandsAreRefused() {
        shell.run("frobnicate").assertRefused("frobnicate", "qstar --help");
    }

    @Test
    void theVersionIsTold() {
        assertThat(shell.run("--version").out()).isEqualTo("qstar " + Qstar.VERSION + "\n");
    }
}
