package dev.qstar.engine.tokenizer;

import java.util.Arrays;

/// A stretch of bytes read as characters, with the class of each. A byte that is not valid UTF-8
/// becomes a character of its own, U+DC80 to U+DCFF, which no valid text has: so every byte string can
/// be split and put together again.
///
/// Filled again for every stretch; used by one thread.
final class CodePoints {
    static final byte OTHER = 0;
    static final byte LETTER = 1;
    static final byte NUMBER = 2;
    static final byte SPACE = 3;
    private static final int LONE_BYTE = 0xDC00;
    private static final byte[] ASCII_CLASSES = new byte[0x80];

    static {
        for (int i = 0; i < ASCII_CLASSES.length; i++) {
            ASCII_CLASSES[i] = classOf(i);
        }
    }

    private int[] values = new int[64];
    private int[] offsets = new int[65];
    private byte[] classes = new byte[64];
    private int count;

    /// The number of characters.
    int count() {
        return count;
    }

    int at(int index) {
        return values[index];
    }

    /// [#LETTER] (Unicode L), [#NUMBER] (Unicode N), [#SPACE] (Unicode White_Space) or [#OTHER].
    byte classAt(int index) {
        return classes[index];
    }

    /// Where the character begins, in bytes of the text given to [#read]; for `count()` its end.
    int byteOffset(int index) {
        return offsets[index];
    }

    /// Reads the bytes `from` to `to` of a text.
    void read(byte[] text, int from, int to) {
        if (values.length < to - from) {
            values = new int[to - from];
            offsets = new int[to - from + 1];
            classes = new byte[to - from];
        }
        count = 0;
        int position = from;
        while (position < to) {
            int first = text[position];
            offsets[count] = position;
            if (first >= 0) {
                values[count] = first;
                classes[count++] = ASCII_CLASSES[first];
                position++;
            } else {
                int length = sequenceLength(text, position, to);
                values[count] = length == 1 ? LONE_BYTE + (first & 0xFF) : decode(text, position, length);
                classes[count] = classOf(values[count]);
                count++;
                position += length;
            }
        }
        offsets[count] = to;
    }

    /// The length of the valid UTF-8 sequence of two to four bytes at a position, or 1 if there is none.
    private static int sequenceLength(byte[] text, int position, int to) {
        int first = text[position] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || to - position < length) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((text[position + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        int second = text[position + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean outside = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
        return overlong || outside ? 1 : length;
    }

    private static int decode(byte[] text, int position, int length) {
        int value = text[position] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            value = value << 6 | (text[position + i] & 0x3F);
        }
        return value;
    }

    static byte classOf(int codePoint) {
        if (Character.isLetter(codePoint)) {
            return LETTER;
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.CONTROL -> (codePoint >= 0x09 && codePoint <= 0x0D) || codePoint == 0x85 ? SPACE : OTHER;
            default -> OTHER;
        };
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(values, count));
    }
}
