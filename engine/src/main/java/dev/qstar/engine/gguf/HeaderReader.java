package dev.qstar.engine.gguf;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A cursor over the head of a model file. Bytes are fetched as they are needed, so that a fault in
/// the first bytes of a large file is found without reading the rest; nothing is ever read or
/// allocated past the end of the file. Used by one thread while a file is opened.
final class HeaderReader {
    /// No real header comes near this: vocabularies of a million tokens take 50 MB.
    private static final long LIMIT_BYTES = 1L << 30;
    private static final int FIRST_BYTES = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final String file;
    private final ReadableByteChannel channel;
    private final long fileBytes;
    private byte[] buffer;
    private int filled;
    private int position;

    HeaderReader(String file, ReadableByteChannel channel, long fileBytes) {
        this.file = file;
        this.channel = channel;
        this.fileBytes = fileBytes;
        this.buffer = new byte[(int) Math.min(FIRST_BYTES, fileBytes)];
    }

    String file() {
        return file;
    }

    long fileBytes() {
        return fileBytes;
    }

    int position() {
        return position;
    }

    long remaining() {
        return fileBytes - position;
    }

    int int32(String field) {
        require(Integer.BYTES, field);
        int value = (int) INT.get(buffer, position);
        position += Integer.BYTES;
        return value;
    }

    long int64(String field) {
        require(Long.BYTES, field);
        long value = (long) LONG.get(buffer, position);
        position += Long.BYTES;
        return value;
    }

    /// A count of things that take at least `minimumBytes` each.
    long count(String field, int minimumBytes, long limit) {
        int at = position;
        long count = int64(field);
        if (count < 0 || count > remaining() / minimumBytes) {
            throw error(
                    field,
                    at,
                    Long.toUnsignedString(count) + " do not fit the " + remaining() + " bytes that follow",
                    ModelFiles.DAMAGED);
        }
        if (count > limit) {
            throw error(field, at, count + " are more than the " + limit + " that are read", ModelFiles.DAMAGED);
        }
        return count;
    }

    /// A length-prefixed string of at most `limit` bytes that must be UTF-8.
    String string(String field, int limit) {
        int at = position;
        int length = stringLength(field);
        if (length > limit) {
            throw error(field, at, "a name of " + length + " bytes, more than " + limit, ModelFiles.DAMAGED);
        }
        String text = utf8(buffer, position, length, file, field, position);
        position += length;
        return text;
    }

    /// Passes over a length-prefixed string.
    void skipString(String field) {
        int length = stringLength(field);
        position += length;
    }

    /// Passes over bytes that must be there.
    void skip(long bytes, String field) {
        require(bytes, field);
        position += (int) bytes;
    }

    /// The byte at an offset that was passed already.
    byte passed(int offset) {
        return buffer[offset];
    }

    /// The unsigned 32-bit number at an offset that was passed already.
    long passedUint32(int offset) {
        return (int) INT.get(buffer, offset) & 0xFFFFFFFFL;
    }

    /// The file up to an offset, or to its end if that comes first.
    byte[] upTo(long end) {
        int length = (int) Math.min(end, fileBytes);
        fill(length);
        return Arrays.copyOf(buffer, length);
    }

    ModelFileException error(String field, long offset, String found, String remedy) {
        return new ModelFileException(file, field, offset, found, remedy);
    }

    private int stringLength(String field) {
        int at = position;
        long length = int64(field);
        if (length < 0 || length > remaining()) {
            throw error(
                    field,
                    at,
                    "a string of " + Long.toUnsignedString(length) + " bytes, but only " + remaining() + " follow",
                    ModelFiles.DAMAGED);
        }
        require(length, field);
        return (int) length;
    }

    private void require(long bytes, String field) {
        if (bytes > fileBytes - position) {
            throw error(
                    field,
                    position,
                    "the file ends here, at " + fileBytes + " bytes, where " + bytes + " more are needed",
                    ModelFiles.DAMAGED);
        }
        if (position + bytes > LIMIT_BYTES) {
            throw error(field, position, "the header is larger than " + LIMIT_BYTES + " bytes", ModelFiles.DAMAGED);
        }
        if (filled - position < bytes) {
            fill((int) (position + bytes));
        }
    }

    private void fill(int end) {
        if (end > buffer.length) {
            long grown = Math.min(Math.max(end, buffer.length * 2L), Math.min(fileBytes, LIMIT_BYTES));
            buffer = Arrays.copyOf(buffer, (int) grown);
        }
        ByteBuffer target = ByteBuffer.wrap(buffer, filled, buffer.length - filled);
        try {
            while (filled < end) {
                if (channel.read(target) < 0) {
                    throw error("file", filled, ModelFiles.CHANGED, ModelFiles.CHANGED_REMEDY);
                }
                filled = target.position();
            }
        } catch (IOException e) {
            throw ModelFiles.unreadable(file, e);
        }
    }

    /// Decodes UTF-8 strictly. The quick way puts a replacement for what is wrong; a text that has one is decoded
    /// again.
    static String utf8(byte[] bytes, int from, int length, String file, String field, long offset) {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictUtf8(bytes, from, length, file, field, offset);
    }

    private static String strictUtf8(byte[] bytes, int from, int length, String file, String field, long offset) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ModelFileException(file, field, offset, "the string is not valid UTF-8", ModelFiles.DAMAGED);
        }
    }
}
