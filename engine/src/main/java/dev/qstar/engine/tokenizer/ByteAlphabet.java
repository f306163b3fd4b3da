package dev.qstar.engine.tokenizer;

import java.util.Arrays;

/// The spelling of bytes in the vocabularies of byte-level BPE models: every byte is one visible
/// character. Printable ASCII and Latin-1 stand for themselves, the other 68 bytes, in order, for the
/// characters from U+0100 on; so a space is spelt `Ġ` (GPT-2's `bytes_to_unicode`).
final class ByteAlphabet {
    private static final char[] CHARACTERS = new char[256];
    private static final short[] BYTES = new short[0x200];
    private static final short NO_BYTE = -1;

    static {
        Arrays.fill(BYTES, NO_BYTE);
        char next = 0x100;
        for (int value = 0; value < CHARACTERS.length; value++) {
            boolean visible = (value >= '!' && value <= '~') || (value >= 0xA1 && value <= 0xFF && value != 0xAD);
            CHARACTERS[value] = visible ? (char) value : next++;
            BYTES[CHARACTERS[value]] = (short) value;
        }
    }

    private ByteAlphabet() {}

    /// The character that spells a byte, 0 to 255.
    static char character(int value) {
        return CHARACTERS[value];
    }

    /// Whether every character of the token spells a byte.
    static boolean spells(String token) {
        for (int i = 0; i < token.length(); i++) {
            char character = token.charAt(i);
            if (character >= BYTES.length || BYTES[character] == NO_BYTE) {
                return false;
            }
        }
        return true;
    }

    /// The bytes of a token that [#spells(String)] accepts.
    static byte[] bytes(String token) {
        byte[] bytes = new byte[token.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) BYTES[token.charAt(i)];
        }
        return bytes;
    }

    /// The token that spells some bytes.
    static String spell(byte[] bytes, int from, int to) {
        char[] characters = new char[to - from];
        for (int i = from; i < to; i++) {
            characters[i - from] = CHARACTERS[bytes[i] & 0xFF];
        }
        return new String(characters);
    }
}
