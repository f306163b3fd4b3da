package dev.qstar.engine.gguf;

import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.TensorType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes a GGUF file, version 3, little endian, aligned to 32 bytes. Keys and tensors stand in the
/// file in the order in which they were put.
///
/// Tensors are given as floats, which it keeps in memory as they will be stored, or as a [TensorBytes]
/// that is asked for the stored bytes piece by piece when the file is written.
///
/// Used by one thread. Nothing is on disk before [#write(Path)], which either leaves the whole file
/// or what was there before.
public final class GgufWriter {
    private static final int VERSION = 3;
    private static final int ALIGNMENT = Header.DEFAULT_ALIGNMENT;
    private static final int MAX_DIMENSIONS = 4;
    private static final int PIECE_BYTES = 1 << 20;

    private final Map<String, byte[]> values = new LinkedHashMap<>();
    private final List<Stored> tensors = new ArrayList<>();
    private final Set<String> tensorNames = new HashSet<>();

    private record Stored(String name, TensorType type, long[] shape, long bytes, TensorBytes source) {}

    /// A file with no keys and no tensors yet.
    public GgufWriter() {}

    /// Puts a text (`STRING`).
    public GgufWriter put(String key, String value) {
        return put(key, new Buffer().type(ValueType.STRING).string(value));
    }

    /// Puts a whole number (`UINT32`).
    ///
    /// @throws IllegalArgumentException when it is negative
    public GgufWriter put(String key, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(key + " is " + value + ", but UINT32 holds no negative number");
        }
        return put(key, new Buffer().type(ValueType.UINT32).int32(value));
    }

    /// Puts a whole number (`UINT64`).
    ///
    /// @throws IllegalArgumentException when it is negative
    public GgufWriter put(String key, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(key + " is " + value + ", but UINT64 holds no negative number");
        }
        return put(key, new Buffer().type(ValueType.UINT64).int64(value));
    }

    /// Puts a number (`FLOAT32`).
    public GgufWriter put(String key, float value) {
        return put(key, new Buffer().type(ValueType.FLOAT32).int32(Float.floatToRawIntBits(value)));
    }

    /// Puts a truth value (`BOOL`).
    public GgufWriter put(String key, boolean value) {
        return put(key, new Buffer().type(ValueType.BOOL).int8(value ? 1 : 0));
    }

    /// Puts an array of texts.
    public GgufWriter put(String key, List<String> strings) {
        Buffer buffer =
                new Buffer().type(ValueType.ARRAY).type(ValueType.STRING).int64(strings.size());
        strings.forEach(buffer::string);
        return put(key, buffer);
    }

    /// Puts an array of whole numbers (`INT32`).
    public GgufWriter put(String key, int[] numbers) {
        Buffer buffer = new Buffer().type(ValueType.ARRAY).type(ValueType.INT32).int64(numbers.length);
        for (int number : numbers) {
            buffer.int32(number);
        }
        return put(key, buffer);
    }

    /// Puts an array of numbers (`FLOAT32`).
    public GgufWriter put(String key, float[] numbers) {
        Buffer buffer =
                new Buffer().type(ValueType.ARRAY).type(ValueType.FLOAT32).int64(numbers.length);
        for (float number : numbers) {
            buffer.int32(Float.floatToRawIntBits(number));
        }
        return put(key, buffer);
    }

    /// Adds a tensor, stored as `type`. The values are taken at once; the array may be reused.
    ///
    /// @param shape  one to four dimensions, fastest first: columns, then rows
    /// @param values all numbers in memory order, as many as the shape has
    /// @throws IllegalArgumentException when the numbers do not fit the shape or the type, or the name
    ///     is taken
    public GgufWriter add(String name, TensorType type, long[] shape, float[] values) {
        long elements = elements(name, type, shape);
        if (elements != values.length) {
            throw new IllegalArgumentException(name + " has " + values.length + " values for " + elements + " places");
        }
        MemorySegment data = MemorySegment.ofArray(new byte[Math.toIntExact(type.byteSize(elements))]);
        Quantization.quantize(type, values, 0, values.length, data, 0);
        return add(name, type, shape, (offset, piece) -> piece.copyFrom(data.asSlice(offset, piece.byteSize())));
    }

    /// Adds a tensor whose bytes, already stored as `type`, come from `source` when the file is written. They
    /// are not checked.
    ///
    /// @param shape  one to four dimensions, fastest first: columns, then rows
    /// @param source must be able to give the bytes until the last [#write(Path)]
    /// @throws IllegalArgumentException when the rows are not whole blocks of the type, or the name is taken
    public GgufWriter add(String name, TensorType type, long[] shape, TensorBytes source) {
        long bytes = type.byteSize(elements(name, type, shape));
        if (!tensorNames.add(name)) {
            throw new IllegalArgumentException(name + " was added before");
        }
        tensors.add(new Stored(name, type, shape.clone(), bytes, source));
        return this;
    }

    private static long elements(String name, TensorType type, long[] shape) {
        if (shape.length < 1 || shape.length > MAX_DIMENSIONS) {
            throw new IllegalArgumentException(name + " has " + shape.length + " dimensions; 1 to 4 are possible");
        }
        long elements = 1;
        for (long dimension : shape) {
            if (dimension < 1 || Math.multiplyHigh(elements, dimension) != 0 || elements * dimension < 0) {
                throw new IllegalArgumentException(name + " has an impossible shape: " + Arrays.toString(shape));
            }
            elements *= dimension;
        }
        if (shape[0] % type.blockSize() != 0) {
            throw new IllegalArgumentException(name + " has rows of " + shape[0] + " numbers; in " + type
                    + " they must be a multiple of " + type.blockSize());
        }
        return elements;
    }

    /// The metadata put so far, as a reader of the file will see them.
    public Metadata metadata() {
        byte[] header = header(List.of());
        return Header.read(new HeaderReader(
                        "metadata", Channels.newChannel(new ByteArrayInputStream(header)), header.length))
                .metadata();
    }

    /// Writes the file: first beside its place under another name, then, complete and on disk, moved
    /// to it.
    ///
    /// What a [TensorBytes] throws comes through, and leaves no file behind.
    ///
    /// @throws ModelFileException when the folder cannot be written to or the disk is full
    public void write(Path file) {
        Path target = file.toAbsolutePath();
        try {
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    writeTo(channel);
                    channel.force(true);
                }
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new ModelFileException(
                    file, "writing failed: " + e, "check that the folder exists, is writable and has room", e);
        }
    }

    private void writeTo(FileChannel channel) throws IOException {
        writeFully(channel, ByteBuffer.wrap(header(tensors)));
        ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE_BYTES);
        for (Stored tensor : tensors) {
            int whole = PIECE_BYTES / tensor.type().blockBytes() * tensor.type().blockBytes();
            for (long at = 0; at < tensor.bytes(); at += whole) {
                buffer.clear().limit((int) Math.min(whole, tensor.bytes() - at));
                tensor.source().read(at, MemorySegment.ofBuffer(buffer));
                writeFully(channel, buffer);
            }
            writeFully(channel, ByteBuffer.allocate((int) (padded(tensor.bytes()) - tensor.bytes())));
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private byte[] header(List<Stored> listed) {
        Buffer buffer = new Buffer();
        buffer.bytes("GGUF".getBytes(StandardCharsets.US_ASCII)).int32(VERSION);
        buffer.int64(listed.size()).int64(values.size());
        values.forEach((key, value) -> buffer.string(key).bytes(value));
        long offset = 0;
        for (Stored tensor : listed) {
            buffer.string(tensor.name()).int32(tensor.shape().length);
            for (long dimension : tensor.shape()) {
                buffer.int64(dimension);
            }
            buffer.int32(tensor.type().id()).int64(offset);
            offset += padded(tensor.bytes());
        }
        int length = buffer.length();
        return buffer.bytes(new byte[(int) (padded(length) - length)]).toByteArray();
    }

    private static long padded(long bytes) {
        return (bytes + ALIGNMENT - 1L) & -ALIGNMENT;
    }

    private GgufWriter put(String key, Buffer value) {
        if (key.equals(Header.ALIGNMENT_KEY)) {
            throw new IllegalArgumentException(key + " is the writer's own: it aligns to " + ALIGNMENT);
        }
        if (values.putIfAbsent(key, value.toByteArray()) != null) {
            throw new IllegalArgumentException(key + " was put before");
        }
        return this;
    }

    /// Little-endian bytes in the making.
    private static final class Buffer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

        Buffer int8(int value) {
            out.write(value);
            return this;
        }

        Buffer int32(int value) {
            out.write(number.putInt(0, value).array(), 0, Integer.BYTES);
            return this;
        }

        Buffer int64(long value) {
            out.write(number.putLong(0, value).array(), 0, Long.BYTES);
            return this;
        }

        Buffer bytes(byte[] value) {
            out.writeBytes(value);
            return this;
        }

        Buffer string(String value) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            return int64(utf8.length).bytes(utf8);
        }

        Buffer type(ValueType type) {
            return int32(type.id());
        }

        int length() {
            return out.size();
        }

        byte[] toByteArray() {
            return out.toByteArray();
        }
    }
}
