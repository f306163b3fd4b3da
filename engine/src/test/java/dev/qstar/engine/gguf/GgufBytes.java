package dev.qstar.engine.gguf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Builds a file byte by byte, right or wrong, for tests of the reader.
final class GgufBytes {
    static final int UINT32 = 4;
    static final int INT32 = 5;
    static final int BOOL = 7;
    static final int STRING = 8;
    static final int ARRAY = 9;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// A valid start: magic, version 3, then both counts.
    static GgufBytes header(long tensors, long keys) {
        return new GgufBytes().text("GGUF").u32(3).u64(tensors).u64(keys);
    }

    GgufBytes u8(int value) {
        out.write(value);
        return this;
    }

    GgufBytes u32(int value) {
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array());
        return this;
    }

    GgufBytes u64(long value) {
        out.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array());
        return this;
    }

    GgufBytes text(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    GgufBytes raw(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    GgufBytes string(String value) {
        return u64(value.getBytes(StandardCharsets.UTF_8).length).text(value);
    }

    /// A key with the type of its value; the value is to follow.
    GgufBytes key(String name, int type) {
        return string(name).u32(type);
    }

    /// A key with an array's type and length; the elements are to follow.
    GgufBytes arrayKey(String name, int elementType, long length) {
        return key(name, ARRAY).u32(elementType).u64(length);
    }

    /// An entry of the tensor table.
    GgufBytes tensor(String name, int type, long offset, long... shape) {
        string(name).u32(shape.length);
        for (long dimension : shape) {
            u64(dimension);
        }
        return u32(type).u64(offset);
    }

    /// Zeros up to the next multiple of `alignment`, then `bytes` more.
    GgufBytes data(int alignment, int bytes) {
        int padding = Math.floorMod(-out.size(), alignment);
        return raw(new byte[padding + bytes]);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    Path write(Path folder) {
        return write(folder, toByteArray());
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("model.gguf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
