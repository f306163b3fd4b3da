package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CharacterStreamTest {
    @Test
    void aCharacterComesWhenItIsWhole() {
        String text = "a\u00e9\u20ac\ud83d\ude00z";
        CharacterStream stream = new CharacterStream();
        StringBuilder characters = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            String now = stream.take(new byte[] {value});
            assertThat(now.codePointCount(0, now.length())).isLessThanOrEqualTo(1);
            characters.append(now);
        }
        assertThat(characters.append(stream.end()).toString()).isEqualTo(text);
    }

    @Test
    void whatIsNoUtf8IsReplaced() {
        CharacterStream stream = new CharacterStream();
        assertThat(stream.take(new byte[] {'a', (byte) 0xFF, 'b'})).isEqualTo("a\ufffdb");
        assertThat(stream.take(new byte[] {(byte) 0xE2, (byte) 0x82})).isEmpty();
        assertThat(stream.end()).isEqualTo("\ufffd");
    }
}
