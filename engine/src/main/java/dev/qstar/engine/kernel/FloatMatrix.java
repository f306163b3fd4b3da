package dev.qstar.engine.kernel;

/// A view of a row-major matrix of 32-bit floats that lies in an array: element `(r, c)` is `values[offset + r * stride
/// + c]`.
///
/// Views share the array with their maker and own nothing. The bounds are checked once, here, so that the kernels may
/// trust them.
///
/// @param values the array that holds the elements
/// @param offset the index of element `(0, 0)`
/// @param rows the number of rows
/// @param columns the number of columns
/// @param stride the distance between the first elements of two neighbouring rows, at least `columns`
public record FloatMatrix(float[] values, int offset, int rows, int columns, int stride) {

    public FloatMatrix {
        if (offset < 0 || rows < 0 || columns < 0 || stride < columns) {
            throw new IllegalArgumentException("a matrix of " + rows + " x " + columns + " with stride " + stride
                    + " at offset " + offset + " is not a valid view");
        }
        long end = rows == 0 ? offset : offset + (rows - 1L) * stride + columns;
        if (end > values.length) {
            throw new IllegalArgumentException("a matrix of " + rows + " x " + columns + " with stride " + stride
                    + " at offset " + offset + " leaves an array of " + values.length + " elements");
        }
    }

    /// A dense matrix from the start of an array.
    public static FloatMatrix of(float[] values, int rows, int columns) {
        return new FloatMatrix(values, 0, rows, columns, columns);
    }

    /// The rows `from` (inclusive) to `to` (exclusive) of this matrix.
    public FloatMatrix rows(int from, int to) {
        return new FloatMatrix(values, offset + from * stride, to - from, columns, stride);
    }

    /// The columns `from` (inclusive) to `to` (exclusive) of this matrix.
    public FloatMatrix columns(int from, int to) {
        return new FloatMatrix(values, offset + from, rows, to - from, stride);
    }
}
