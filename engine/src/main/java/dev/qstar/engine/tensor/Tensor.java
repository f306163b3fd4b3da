package dev.qstar.engine.tensor;

import java.util.Arrays;

/// A named block of numbers in a model file: where it is, not its bytes. The shape is in GGUF order, fastest
/// dimension first: a matrix has `shape[0]` columns (inputs) and `shape[1]` rows (outputs), row after row.
///
/// A tensor of an open file is checked: all its bytes lie inside the file.
/// [dev.qstar.engine.gguf.Gguf#read] fetches them. Any thread may use it. The shape array is not copied; nobody
/// changes it.
///
/// @param name   as in the file, for example `blk.0.attn_q.weight`
/// @param type   how the numbers are stored
/// @param shape  one to four dimensions, each at least 1
/// @param offset the byte of the file at which the numbers begin, counted from the start of the file
public record Tensor(String name, TensorType type, long[] shape, long offset) {

    /// The product of all dimensions.
    public long elements() {
        long product = 1;
        for (long dimension : shape) {
            product = Math.multiplyExact(product, dimension);
        }
        return product;
    }

    /// The bytes that the numbers take in the file.
    public long byteSize() {
        return type.byteSize(elements());
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
