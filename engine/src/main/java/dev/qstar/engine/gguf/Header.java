package dev.qstar.engine.gguf;

import dev.qstar.engine.tensor.TensorType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything a GGUF file says before its tensor data, checked against the size of the file: when a
/// `Header` exists, every tensor it lists lies inside the file and overlaps no other.
///
/// Source: the GGUF specification, versions 2 and 3.
///
/// @param dataStart the offset at which tensor data begins; may lie past the end of a file without tensors
record Header(int version, Metadata metadata, List<TensorInfo> tensors, long dataStart) {
    static final String ALIGNMENT_KEY = "general.alignment";
    static final int DEFAULT_ALIGNMENT = 32;
    private static final int MAX_ALIGNMENT = 1 << 16;
    private static final int MAX_KEYS = 1 << 16;
    private static final int MAX_TENSORS = 1 << 20;
    private static final int MAX_NAME_BYTES = 1 << 16;
    private static final int MAX_DIMENSIONS = 4;
    /// Key length, empty key, type and a value of one byte.
    private static final int MIN_KEY_BYTES = 8 + 4 + 1;
    /// Name length, empty name, dimension count, one dimension, type and offset.
    private static final int MIN_TENSOR_BYTES = 8 + 4 + 8 + 4 + 8;

    /// One entry of the tensor table.
    ///
    /// @param entryOffset where the entry stands in the file
    /// @param offset      where the data begins, counted from [Header#dataStart]
    /// @param bytes       how long the data is
    record TensorInfo(String name, TensorType type, long[] shape, int entryOffset, long offset, long bytes) {}

    static Header read(HeaderReader in) {
        int version = readVersion(in);
        long tensorCount = in.count("tensor count", MIN_TENSOR_BYTES, MAX_TENSORS);
        Map<String, Metadata.Entry> entries = readEntries(in);
        int alignment = alignment(in, entries);
        List<TensorInfo> tensors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (long i = 0; i < tensorCount; i++) {
            TensorInfo tensor = readTensor(in, i);
            if (!names.add(tensor.name())) {
                throw in.error(
                        field(tensor.name()), tensor.entryOffset(), "a second tensor of this name", ModelFiles.DAMAGED);
            }
            tensors.add(tensor);
        }
        long dataStart = (in.position() + alignment - 1L) & -alignment;
        for (TensorInfo tensor : tensors) {
            requireInside(in, tensor, dataStart, alignment);
        }
        requireDisjoint(in, tensors, dataStart);
        Metadata metadata = new Metadata(in.file(), in.upTo(in.position()), entries);
        return new Header(version, metadata, List.copyOf(tensors), dataStart);
    }

    private static int readVersion(HeaderReader in) {
        byte[] start = in.upTo(32);
        byte[] magic = "GGUF".getBytes(StandardCharsets.US_ASCII);
        int known = Math.min(start.length, magic.length);
        if (known == 0 || !Arrays.equals(start, 0, known, magic, 0, known)) {
            throw ModelFiles.notGguf(in.file(), start);
        }
        in.int32("magic");
        int version = in.int32("version");
        if (version == 2 || version == 3) {
            return version;
        }
        if ((version & 0xFFFF) == 0 && version != 0) {
            throw in.error("version", 4, "the file is big-endian", "convert it to little-endian");
        }
        String remedy = version == 1 ? "convert the model again with a current converter" : "versions 2 and 3 are read";
        throw in.error("version", 4, "GGUF version " + Integer.toUnsignedString(version) + " is not supported", remedy);
    }

    private static Map<String, Metadata.Entry> readEntries(HeaderReader in) {
        long count = in.count("key count", MIN_KEY_BYTES, MAX_KEYS);
        Map<String, Metadata.Entry> entries = new LinkedHashMap<>();
        for (long i = 0; i < count; i++) {
            int keyOffset = in.position();
            String key = in.string("name of key " + i, MAX_NAME_BYTES);
            Metadata.Entry entry = readEntry(in, key, keyOffset);
            if (entries.put(key, entry) != null) {
                throw in.error(key, keyOffset, "this key is there twice", ModelFiles.DAMAGED);
            }
        }
        return entries;
    }

    private static Metadata.Entry readEntry(HeaderReader in, String key, int keyOffset) {
        ValueType type = readValueType(in, key);
        if (type != ValueType.ARRAY) {
            int offset = in.position();
            skipValues(in, key, type, 1);
            return new Metadata.Entry(false, type, 1, keyOffset, offset);
        }
        int elementTypeOffset = in.position();
        ValueType element = readValueType(in, key);
        if (element == ValueType.ARRAY) {
            throw in.error(
                    key,
                    elementTypeOffset,
                    "an array of arrays, which is not supported",
                    "convert the model again without this key");
        }
        int count = (int) in.count(key, element.minimumBytes(), Integer.MAX_VALUE);
        int offset = in.position();
        skipValues(in, key, element, count);
        return new Metadata.Entry(true, element, count, keyOffset, offset);
    }

    private static ValueType readValueType(HeaderReader in, String key) {
        int at = in.position();
        int id = in.int32(key);
        return ValueType.ofId(id)
                .orElseThrow(() ->
                        in.error(key, at, "unknown value type " + Integer.toUnsignedString(id), ModelFiles.DAMAGED));
    }

    private static void skipValues(HeaderReader in, String key, ValueType type, int count) {
        if (type == ValueType.STRING) {
            for (int i = 0; i < count; i++) {
                in.skipString(key);
            }
            return;
        }
        int at = in.position();
        in.skip((long) count * type.minimumBytes(), key);
        if (type == ValueType.BOOL) {
            for (int i = 0; i < count; i++) {
                if ((in.passed(at + i) & 0xFE) != 0) {
                    throw in.error(
                            key,
                            at + i,
                            "a boolean of " + (in.passed(at + i) & 0xFF) + " where 0 or 1 is needed",
                            ModelFiles.DAMAGED);
                }
            }
        }
    }

    private static int alignment(HeaderReader in, Map<String, Metadata.Entry> entries) {
        Metadata.Entry entry = entries.get(ALIGNMENT_KEY);
        if (entry == null) {
            return DEFAULT_ALIGNMENT;
        }
        String remedy = "it must be a UINT32 power of two from 8 to " + MAX_ALIGNMENT + ": convert the model again";
        if (entry.array() || entry.type() != ValueType.UINT32) {
            throw in.error(
                    ALIGNMENT_KEY,
                    entry.keyOffset(),
                    "the value is " + entry.type() + (entry.array() ? "[]" : ""),
                    remedy);
        }
        long value = in.passedUint32(entry.offset());
        if (value < 8 || value > MAX_ALIGNMENT || Long.bitCount(value) != 1) {
            throw in.error(ALIGNMENT_KEY, entry.offset(), "an alignment of " + value, remedy);
        }
        return (int) value;
    }

    private static TensorInfo readTensor(HeaderReader in, long index) {
        int entryOffset = in.position();
        String name = in.string("name of tensor " + index, MAX_NAME_BYTES);
        String field = field(name);
        int dimensionsOffset = in.position();
        int dimensions = in.int32(field);
        if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
            throw in.error(
                    field,
                    dimensionsOffset,
                    Integer.toUnsignedString(dimensions) + " dimensions where 1 to " + MAX_DIMENSIONS + " are possible",
                    ModelFiles.DAMAGED);
        }
        long[] shape = new long[dimensions];
        long elements = 1;
        for (int i = 0; i < dimensions; i++) {
            int at = in.position();
            shape[i] = in.int64(field);
            boolean overflows = shape[i] < 1 || Math.multiplyHigh(elements, shape[i]) != 0 || elements * shape[i] < 0;
            if (overflows) {
                throw in.error(
                        field,
                        at,
                        "dimension " + i + " of " + Long.toUnsignedString(shape[i]) + " is not possible",
                        ModelFiles.DAMAGED);
            }
            elements *= shape[i];
        }
        TensorType type = readTensorType(in, field);
        if (shape[0] % type.blockSize() != 0) {
            throw in.error(
                    field,
                    dimensionsOffset,
                    "rows of " + shape[0] + " numbers are not a whole number of " + type + " blocks of "
                            + type.blockSize(),
                    ModelFiles.DAMAGED);
        }
        long bytes = byteSize(in, field, dimensionsOffset, type, elements);
        return new TensorInfo(name, type, shape, entryOffset, in.int64(field), bytes);
    }

    private static TensorType readTensorType(HeaderReader in, String field) {
        int at = in.position();
        int id = in.int32(field);
        Optional<TensorType> type = TensorType.ofId(id);
        if (type.isPresent()) {
            return type.get();
        }
        String number = Integer.toUnsignedString(id);
        throw GgmlTypes.unsupportedName(id)
                .map(name -> in.error(
                        field,
                        at,
                        "the tensor type " + name + " (" + number + ") is not supported yet",
                        "use a file whose tensors are " + TensorType.names()))
                .orElseGet(() -> in.error(field, at, "unknown tensor type " + number, ModelFiles.DAMAGED));
    }

    private static long byteSize(HeaderReader in, String field, int at, TensorType type, long elements) {
        long blocks = elements / type.blockSize();
        if (blocks > in.fileBytes() / type.blockBytes()) {
            throw in.error(
                    field,
                    at,
                    elements + " numbers of type " + type + " do not fit a file of " + in.fileBytes() + " bytes",
                    ModelFiles.DAMAGED);
        }
        return blocks * type.blockBytes();
    }

    private static void requireInside(HeaderReader in, TensorInfo tensor, long dataStart, int alignment) {
        long offset = tensor.offset();
        if (offset % alignment != 0) {
            throw in.error(
                    field(tensor.name()),
                    tensor.entryOffset(),
                    "the data offset " + Long.toUnsignedString(offset) + " is not a multiple of " + alignment,
                    ModelFiles.DAMAGED);
        }
        if (offset < 0 || offset > in.fileBytes() - dataStart - tensor.bytes()) {
            throw in.error(
                    field(tensor.name()),
                    tensor.entryOffset(),
                    tensor.bytes() + " bytes of data at offset " + Long.toUnsignedString(offset)
                            + " of the data, which begin at byte " + dataStart + ", end past the " + in.fileBytes()
                            + " bytes of the file",
                    ModelFiles.DAMAGED);
        }
    }

    private static void requireDisjoint(HeaderReader in, List<TensorInfo> tensors, long dataStart) {
        List<TensorInfo> byOffset = new ArrayList<>(tensors);
        byOffset.sort(Comparator.comparingLong(TensorInfo::offset));
        for (int i = 1; i < byOffset.size(); i++) {
            TensorInfo previous = byOffset.get(i - 1);
            TensorInfo tensor = byOffset.get(i);
            if (tensor.offset() < previous.offset() + previous.bytes()) {
                throw in.error(
                        field(tensor.name()),
                        dataStart + tensor.offset(),
                        "the data overlap those of " + ModelFileException.quote(previous.name()),
                        ModelFiles.DAMAGED);
            }
        }
    }

    private static String field(String tensor) {
        return "tensor " + ModelFileException.quote(tensor);
    }
}
