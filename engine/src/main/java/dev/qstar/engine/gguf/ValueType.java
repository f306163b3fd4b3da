package dev.qstar.engine.gguf;

import java.util.Optional;

/// The kinds of metadata values in a GGUF file (GGUF specification, `gguf_metadata_value_type`).
enum ValueType {
    UINT8(1),
    INT8(1),
    UINT16(2),
    INT16(2),
    UINT32(4),
    INT32(4),
    FLOAT32(4),
    BOOL(1),
    STRING(8),
    ARRAY(12),
    UINT64(8),
    INT64(8),
    FLOAT64(8);

    private static final ValueType[] BY_ID = values();
    private final int minimumBytes;

    ValueType(int minimumBytes) {
        this.minimumBytes = minimumBytes;
    }

    /// The number that stands for this kind in the file: the order of the constants is the format's.
    int id() {
        return ordinal();
    }

    /// The bytes of one value; for a string or an array those of an empty one.
    int minimumBytes() {
        return minimumBytes;
    }

    boolean isInteger() {
        return switch (this) {
            case UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64 -> true;
            case FLOAT32, FLOAT64, BOOL, STRING, ARRAY -> false;
        };
    }

    boolean isReal() {
        return this == FLOAT32 || this == FLOAT64;
    }

    static Optional<ValueType> ofId(long id) {
        return id >= 0 && id < BY_ID.length ? Optional.of(BY_ID[(int) id]) : Optional.empty();
    }
}
