package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String shown(boolean interactive) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), stream, stream, interactive, false);
        try (StatusLine line = new StatusLine(terminal)) {
            line.show("one");
            line.show("two");
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalShowsOneTextAfterTheOtherAndNoneAtTheEnd() {
        assertThat(shown(true)).isEqualTo("\r\u001b[Kqstar: one\r\u001b[Kqstar: two\r\u001b[K");
    }

    @Test
    void elsewhereNothingIsShown() {
        assertThat(shown(false)).isEmpty();
    }
}
