package dev.qstar.engine.gguf;

import java.util.Optional;

/// The kinds of metadata values in a GGUF file (GGUF specification, `gguf_metadata_value_type`).
enum ValueType {
    UINT8(0, 1),
    INT8(1, 1),
    UINT16(2, 2),
    INT16(3, 2),
    UINT32(4, 4),
    INT32(5, 4),
    FLOAT32(6, 4),
    BOOL(7, 1),
    STRING(8, 8),
    ARRAY(9, 12),
    UINT64(10, 8),
    INT64(11, 8),
    FLOAT64(12, 8);

    private static final ValueType[] BY_ID = values();
    private final int id;
    private final int minimumBytes;

    ValueType(int id, int minimumBytes) {
        this.id = id;
        this.minimumBytes = minimumBytes;
    }

    /// The number that stands for this kind in the file; [#ofId(long)] relies on its being the place in the list.
    int id() {
        return id;
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
