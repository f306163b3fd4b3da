package dev.qstar.engine.tensor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the numbers of a tensor are stored. Numbers come in blocks of [#blockSize()] elements that
/// take [#blockBytes()] bytes; a block never crosses the end of a row.
///
/// The ids are those of the GGUF format (`ggml_type`).
public enum TensorType {
    /// IEEE 754 single precision, little endian.
    F32(0, 1, 4),
    /// IEEE 754 half precision, little endian.
    F16(1, 1, 2),
    /// 32 signed bytes after one half-precision scale: value = scale × byte.
    Q8_0(8, 32, 34);

    private final int id;
    private final int blockSize;
    private final int blockBytes;

    TensorType(int id, int blockSize, int blockBytes) {
        this.id = id;
        this.blockSize = blockSize;
        this.blockBytes = blockBytes;
    }

    /// The number that stands for this type in a GGUF file.
    public int id() {
        return id;
    }

    /// Elements in a block.
    public int blockSize() {
        return blockSize;
    }

    /// Bytes of a block.
    public int blockBytes() {
        return blockBytes;
    }

    /// Bytes that `elements` numbers take.
    ///
    /// @throws IllegalArgumentException when `elements` is negative or no multiple of the block size
    /// @throws ArithmeticException when the size does not fit a `long`
    public long byteSize(long elements) {
        if (elements < 0 || elements % blockSize != 0) {
            throw new IllegalArgumentException(
                    elements + " elements are not a whole number of " + this + " blocks of " + blockSize);
        }
        return Math.multiplyExact(elements / blockSize, (long) blockBytes);
    }

    /// The type with the given GGUF id, if the engine computes with it.
    public static Optional<TensorType> ofId(int id) {
        return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
    }

    /// The names of all types, for messages: `F32, F16, Q8_0`.
    public static String names() {
        return Arrays.stream(values()).map(TensorType::name).collect(Collectors.joining(", "));
    }
}
