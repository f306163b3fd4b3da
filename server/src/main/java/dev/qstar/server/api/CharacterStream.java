package dev.qstar.server.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Makes characters of UTF-8 that comes in pieces, which may end inside a character. What is no UTF-8 is replaced. Used
/// by one thread.
final class CharacterStream {
    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] left = {};

    /// The characters that are whole now.
    String take(byte[] more) {
        return decode(more, false);
    }

    /// What was left of a character at the end, replaced.
    String end() {
        return decode(new byte[0], true);
    }

    private String decode(byte[] more, boolean last) {
        ByteBuffer bytes = ByteBuffer.allocate(left.length + more.length)
                .put(left)
                .put(more)
                .flip();
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + LONGEST_CHARACTER);
        decoder.decode(bytes, text, last);
        left = new byte[bytes.remaining()];
        bytes.get(left);
        return text.flip().toString();
    }
}
