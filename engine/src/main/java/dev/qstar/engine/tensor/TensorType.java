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
    /// The upper half of IEEE 754 single precision ("brain float"), little endian.
    BF16(30, 1, 2),
    /// 32 signed bytes after one half-precision scale: value = scale × byte.
    Q8_0(8, 32, 34),
    /// 32 numbers of 4 bits after one half-precision scale: value = scale × (number − 8). The low halves
    /// of the 16 bytes are the first 16 numbers, the high halves the others.
    Q4_0(2, 32, 18),
    /// 256 numbers of 4 bits in 8 groups of 32: value = scale × group scale × number − minimum × group
    /// minimum.
    ///
    /// Scale and minimum, both in half precision, come first. Then 12 bytes hold the groups' scales and
    /// minimums, 6 bits each: of groups 0 to 3 in the low 6 bits of bytes 0 to 3 (scales) and 4 to 7
    /// (minimums); of groups 4 to 7 the low 4 bits in bytes 8 to 11 (low halves: scales, high halves:
    /// minimums) and the high 2 bits on top of bytes 0 to 3 and 4 to 7. Then come 4 runs of 32 bytes,
    /// each two groups: the low halves the first, the high halves the second.
    Q4_K(12, 256, 144),
    /// 256 numbers of 6 bits in 16 groups of 16: value = scale × group scale × (number − 32).
    ///
    /// First 128 bytes hold the low 4 bits, 64 bytes for each half of the block: in the low halves of the
    /// bytes numbers 0 to 63, in the high halves numbers 64 to 127. Then 64 bytes hold the high 2 bits, 32
    /// for each half of the block: byte i those of numbers i, i + 32, i + 64 and i + 96, lowest bits first.
    /// Then come the 16 group scales, signed bytes, and last the scale in half precision.
    Q6_K(14, 256, 210);

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

    /// The names of all types, for messages: `F32, F16, …`.
    public static String names() {
        return Arrays.stream(values()).map(TensorType::name).collect(Collectors.joining(", "));
    }
}
