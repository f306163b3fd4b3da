package dev.qstar.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// A named block of numbers in memory. The shape is in GGUF order, fastest dimension first: a
/// matrix has `shape[0]` columns (inputs) and `shape[1]` rows (outputs), row after row in memory.
///
/// The memory belongs to whoever made the tensor (for a model file: the open
/// [dev.qstar.engine.gguf.Gguf]) and must not be touched after its owner was closed. Any thread may
/// read it. The shape array is not copied; nobody changes it.
///
/// @param name  as in the file, for example `blk.0.attn_q.weight`
/// @param type  how the numbers are stored
/// @param shape one to four dimensions, each at least 1
/// @param data  exactly `type.byteSize(elements())` bytes
public record Tensor(String name, TensorType type, long[] shape, MemorySegment data) {

    /// The product of all dimensions.
    public long elements() {
        long product = 1;
        for (long dimension : shape) {
            product = Math.multiplyExact(product, dimension);
        }
        return product;
    }

    /// The length of a row: `shape[0]`.
    public long columns() {
        return shape[0];
    }

    /// The number of rows: the product of all dimensions but the first.
    public long rows() {
        return elements() / shape[0];
    }

    @Override
    public String toString() {
        return "Tensor[" + name + " " + type + " " + Arrays.toString(shape) + "]";
    }
}
