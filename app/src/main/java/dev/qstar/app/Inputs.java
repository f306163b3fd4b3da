package dev.qstar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads what a person gives: strict UTF-8, never more than a stated limit.
final class Inputs {
    /// The longest question, in bytes.
    static final int MAX_QUESTION_BYTES = 64 * 1024;

    /// The longest text to be split into tokens, in bytes.
    static final int MAX_TEXT_BYTES = 64 * 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';

    private Inputs() {}

    /// All of standard input.
    ///
    /// @throws UsageException when it has more than `limit` bytes; no more than one byte beyond is read
    static byte[] bytes(Terminal terminal, int limit, String what) {
        try {
            byte[] bytes = terminal.in().readNBytes(limit + 1); // one read: a terminal forgets that its input ended
            if (bytes.length > limit) {
                throw tooLong(what, "more than " + limit, limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All of a file.
    ///
    /// @throws UsageException when it cannot be read or has more than `limit` bytes
    static byte[] file(Path file, int limit, String what) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLong(what, "more than " + limit, limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UsageException(what + " " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + "); give a file that exists and that you may read");
        }
    }

    /// All of standard input as text.
    ///
    /// @throws UsageException when it is too long or not UTF-8
    static String text(Terminal terminal, int limit, String what) {
        return utf8(bytes(terminal, limit, what), what);
    }

    /// Bytes as text.
    ///
    /// @throws UsageException when they are not UTF-8; the message has the offset of the first wrong byte
    static String utf8(byte[] bytes, String what) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    what + " is not UTF-8 text: wrong byte at offset " + buffer.position() + "; convert it to UTF-8");
        }
    }

    /// An argument as the shell gave it. The JVM replaces bytes that its locale cannot decode.
    ///
    /// @throws UsageException when it is too long or some of it was replaced
    static String argument(String argument, int limit, String what) {
        int length = argument.getBytes(StandardCharsets.UTF_8).length;
        if (length > limit) {
            throw tooLong(what, Integer.toString(length), limit);
        }
        if (argument.indexOf(REPLACEMENT) >= 0 || argument.chars().anyMatch(Inputs::isSurrogateHalf)) {
            checkPairs(argument, what);
        }
        return argument;
    }

    private static boolean isSurrogateHalf(int character) {
        return Character.isSurrogate((char) character);
    }

    private static void checkPairs(String argument, String what) {
        boolean broken = argument.codePoints()
                .anyMatch(point -> point == REPLACEMENT || (point <= 0xFFFF && isSurrogateHalf(point)));
        if (broken) {
            throw new UsageException(what + " is not UTF-8 text, or the locale is not UTF-8;"
                    + " set LC_ALL=C.UTF-8, or give it on standard input");
        }
    }

    /// Refuses the value of an option that is out of its range.
    ///
    /// @throws UsageException when it is
    static void requireBetween(String option, int value, int low, int high) {
        if (value < low || value > high) {
            throw new UsageException(option + " is " + value + ", but must be " + low + " to " + high);
        }
    }

    private static UsageException tooLong(String what, String length, int limit) {
        return new UsageException(what + " has " + length + " bytes, but at most " + limit + " are read; shorten it");
    }
}
