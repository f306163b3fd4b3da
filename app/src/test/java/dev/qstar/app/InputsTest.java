package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class InputsTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private static byte[] read(InputStream in) {
        return Inputs.bytes(new Terminal(in, NOWHERE, NOWHERE, true, false), 4, "the text");
    }

    @Test
    void asMuchAsTheLimitIsReadAndNotAByteMore() {
        assertThat(read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}))).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[5])))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("at most 4");
    }

    /// Whoever types Ctrl-D once has ended the input, though a terminal would give more when asked again.
    @Test
    void theFirstEndOfTheInputIsTheEnd() {
        var terminal = new InputStream() {
            private final int[] typed = {'a', -1, 'b', 'c', 'd', 'e', 'f', -1};
            private int at;

            @Override
            public int read() throws IOException {
                return typed[at++];
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                int value = read();
                if (value < 0) {
                    return -1;
                }
                bytes[from] = (byte) value;
                return 1;
            }
        };
        assertThat(read(terminal)).containsExactly('a');
    }
}
