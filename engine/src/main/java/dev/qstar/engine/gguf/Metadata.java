package dev.qstar.engine.gguf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The keys and values at the head of a model file. A value stays in its stored form until it is
/// asked for, so that opening a file with a large vocabulary costs little.
///
/// `find…` answers empty for a key that is not there; the getters without `find` refuse it. Each
/// throws [ModelFileException], naming the key and its offset, when the value has another type.
///
/// Immutable, usable by any thread, and still good after the file was closed.
public final class Metadata {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final String OTHER_CONVERTER = "convert the model again with a current converter";

    /// Where a value stands. For an array `type` is that of its elements.
    ///
    /// @param keyOffset where the key begins in the file
    /// @param offset    where the value (or the first element) begins
    record Entry(boolean array, ValueType type, int count, int keyOffset, int offset) {}

    private final String file;
    private final byte[] header;
    private final Map<String, Entry> entries;

    /// @param header the file from its first byte to at least the last value
    Metadata(String file, byte[] header, Map<String, Entry> entries) {
        this.file = file;
        this.header = header;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /// Whether the key is there, with a value of any type.
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /// All keys, in the order of the file.
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /// The text under a key.
    public String string(String key) {
        return findString(key).orElseThrow(() -> missing(key));
    }

    /// The text under a key, if it is there.
    public Optional<String> findString(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        require(key, entry, !entry.array() && entry.type() == ValueType.STRING, "a string");
        return Optional.of(stringAt(key, entry.offset()));
    }

    /// The whole number under a key, stored in any width.
    public long integer(String key) {
        return findInteger(key).orElseThrow(() -> missing(key));
    }

    /// The whole number under a key, if it is there.
    public OptionalLong findInteger(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return OptionalLong.empty();
        }
        require(key, entry, !entry.array() && entry.type().isInteger(), "an integer");
        return OptionalLong.of(integerAt(key, entry, 0));
    }

    /// The floating-point number under a key.
    public double real(String key) {
        return findReal(key).orElseThrow(() -> missing(key));
    }

    /// The floating-point number under a key, if it is there.
    public OptionalDouble findReal(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return OptionalDouble.empty();
        }
        require(key, entry, !entry.array() && entry.type().isReal(), "a floating-point number");
        return OptionalDouble.of(realAt(entry, 0));
    }

    /// The truth value under a key.
    public boolean bool(String key) {
        return findBool(key).orElseThrow(() -> missing(key));
    }

    /// The truth value under a key, if it is there.
    public Optional<Boolean> findBool(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        require(key, entry, !entry.array() && entry.type() == ValueType.BOOL, "a boolean");
        return Optional.of(header[entry.offset()] != 0);
    }

    /// The array of strings under a key; the list cannot be changed. Each string is decoded when it is asked
    /// for, and one that is no UTF-8 is refused then.
    public List<String> strings(String key) {
        return findStrings(key).orElseThrow(() -> missing(key));
    }

    /// The array of strings under a key, if it is there; see [#strings].
    public Optional<List<String>> findStrings(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        require(key, entry, entry.array() && entry.type() == ValueType.STRING, "an array of strings");
        return Optional.of(stringArray(key, entry));
    }

    /// The array of whole numbers under a key, stored in any width; a copy.
    public int[] ints(String key) {
        return findInts(key).orElseThrow(() -> missing(key));
    }

    /// The array of whole numbers under a key, if it is there; a copy.
    public Optional<int[]> findInts(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        require(key, entry, entry.array() && entry.type().isInteger(), "an array of integers");
        int[] values = new int[entry.count()];
        for (int i = 0; i < values.length; i++) {
            long value = integerAt(key, entry, i);
            if (value != (int) value) {
                throw problem(key, "element " + i + " is " + value + ", beyond 32 bits", OTHER_CONVERTER);
            }
            values[i] = (int) value;
        }
        return Optional.of(values);
    }

    /// The array of floating-point numbers under a key; a copy.
    public float[] floats(String key) {
        return findFloats(key).orElseThrow(() -> missing(key));
    }

    /// The array of floating-point numbers under a key, if it is there; a copy.
    public Optional<float[]> findFloats(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        require(key, entry, entry.array() && entry.type().isReal(), "an array of floating-point numbers");
        float[] values = new float[entry.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) realAt(entry, i);
        }
        return Optional.of(values);
    }

    /// Every key with its value, in the order of the file: `String`, `Boolean`, `Double`, `Long` (or
    /// `BigInteger` beyond 63 bits), or an unmodifiable `List` of one of these. Decodes everything,
    /// large vocabularies too.
    public Map<String, Object> all() {
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, value(key, entry)));
        return Collections.unmodifiableMap(values);
    }

    /// An error about a key of this file, for whoever finds its value unusable. A key that is not
    /// there is reported at offset 0.
    ///
    /// @param found  what is wrong with the value
    /// @param remedy what the reader of the message can do
    public ModelFileException problem(String key, String found, String remedy) {
        Entry entry = entries.get(key);
        return new ModelFileException(file, key, entry == null ? 0 : entry.keyOffset(), found, remedy);
    }

    /// The type of a value as the file has it, such as `UINT32` or `STRING[]`; null when the key is
    /// not there.
    @Nullable
    String typeName(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : name(entry);
    }

    private static String name(Entry entry) {
        return entry.array() ? entry.type() + "[]" : entry.type().toString();
    }

    private ModelFileException missing(String key) {
        return problem(key, "this key is missing", OTHER_CONVERTER);
    }

    private void require(String key, Entry entry, boolean matches, String wanted) {
        if (!matches) {
            throw problem(key, "the value is " + name(entry) + " where " + wanted + " is needed", OTHER_CONVERTER);
        }
    }

    private Object value(String key, Entry entry) {
        if (!entry.array()) {
            return element(key, entry, 0);
        }
        if (entry.type() == ValueType.STRING) {
            return stringArray(key, entry);
        }
        List<Object> values = new ArrayList<>(entry.count());
        for (int i = 0; i < entry.count(); i++) {
            values.add(element(key, entry, i));
        }
        return Collections.unmodifiableList(values);
    }

    private Object element(String key, Entry entry, int index) {
        return switch (entry.type()) {
            case UINT8, INT8, UINT16, INT16, UINT32, INT32, INT64 -> integerAt(key, entry, index);
            case UINT64 -> {
                long bits = (long) LONG.get(header, entry.offset() + index * Long.BYTES);
                yield bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
            }
            case FLOAT32, FLOAT64 -> realAt(entry, index);
            case BOOL -> header[entry.offset() + index] != 0;
            case STRING -> stringAt(key, entry.offset());
            case ARRAY -> throw new IllegalStateException("arrays of arrays are refused when the file is opened");
        };
    }

    private long integerAt(String key, Entry entry, int index) {
        int at = entry.offset() + index * entry.type().minimumBytes();
        return switch (entry.type()) {
            case UINT8 -> header[at] & 0xFFL;
            case INT8 -> header[at];
            case UINT16 -> (short) SHORT.get(header, at) & 0xFFFFL;
            case INT16 -> (short) SHORT.get(header, at);
            case UINT32 -> (int) INT.get(header, at) & 0xFFFFFFFFL;
            case INT32 -> (int) INT.get(header, at);
            case INT64 -> (long) LONG.get(header, at);
            case UINT64 -> {
                long value = (long) LONG.get(header, at);
                if (value < 0) {
                    throw problem(key, Long.toUnsignedString(value) + " is beyond 63 bits", OTHER_CONVERTER);
                }
                yield value;
            }
            case FLOAT32, FLOAT64, BOOL, STRING, ARRAY -> throw new IllegalStateException("not an integer: " + entry);
        };
    }

    private double realAt(Entry entry, int index) {
        int at = entry.offset() + index * entry.type().minimumBytes();
        return entry.type() == ValueType.FLOAT32
                ? Float.intBitsToFloat((int) INT.get(header, at))
                : Double.longBitsToDouble((long) LONG.get(header, at));
    }

    private List<String> stringArray(String key, Entry entry) {
        int[] offsets = new int[entry.count()];
        int at = entry.offset();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += Long.BYTES + (int) (long) LONG.get(header, at);
        }
        return new StringArray(offsets, offset -> stringAt(key, offset));
    }

    /// Lengths were checked against the file when it was opened.
    private String stringAt(String key, int at) {
        int length = (int) (long) LONG.get(header, at);
        return HeaderReader.utf8(header, at + Long.BYTES, length, file, key, at);
    }
}
