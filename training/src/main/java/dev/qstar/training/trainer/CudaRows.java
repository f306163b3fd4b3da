package dev.qstar.training.trainer;

import dev.qstar.training.cuda.CudaDevice;
import dev.qstar.training.cuda.CudaFunctions;
import dev.qstar.training.cuda.CudaFunctions.Grid;
import dev.qstar.training.cuda.CudaProducts;
import dev.qstar.training.cuda.CudaProducts.Precision;
import dev.qstar.training.cuda.CudaProducts.Sizes;

/// What all parts of a decoder do with rows in the memory of a GPU. Arguments are addresses and numbers of rows.
final class CudaRows {
    /// Threads of a block, as `decoder.cu` wants them.
    static final int BLOCK = 256;

    private static final int ROWS_A_BLOCK = 8;
    private static final int MOST_BLOCKS = 512;

    private final CudaFunctions functions;
    private final CudaProducts products;
    private final Precision precision;
    private final float epsilon;

    CudaRows(ModelShape shape, CudaDevice device, CudaFunctions functions, Precision precision) {
        this.functions = functions;
        this.products = device.products();
        this.precision = precision;
        this.epsilon = shape.rmsEpsilon();
    }

    CudaFunctions functions() {
        return functions;
    }

    private static Grid grid(int rows) {
        return Grid.covering((long) rows * BLOCK / ROWS_A_BLOCK, BLOCK);
    }

    /// Copies the rows that an index names.
    void gather(long from, long index, long to, int count) {
        functions.run("gatherRows", grid(count), from, index, to, count);
    }

    /// Adds rows to those that an index names.
    void scatter(long from, long index, long to, int count) {
        functions.run("scatterRows", grid(count), from, index, to, count);
    }

    /// [NormLayer#forward]
    void normalise(long x, long gain, long y, long inverse, int count) {
        functions.run("normalise", grid(count), x, gain, y, inverse, count, epsilon);
    }

    /// [NormLayer#backward]
    void normaliseBackward(long x, long gain, long inverse, long dy, long dx, long dGain, int count) {
        long blocks = Math.min(MOST_BLOCKS, grid(count).width());
        functions.run("normBackward", new Grid(blocks, 1, BLOCK), x, gain, inverse, dy, dx, dGain, count);
    }

    /// `c = a · b`, or adds to `c`: `rows × inner` times `inner × columns`.
    void product(int rows, int inner, int columns, long a, long b, long c, boolean adds) {
        products.product(new Sizes(rows, inner, columns), a, b, c, adds, precision);
    }

    /// `c = a · bᵀ`, or adds to `c`; `b` has the shape `[columns, inner]`.
    void productWithTransposed(int rows, int inner, int columns, long a, long b, long c, boolean adds) {
        products.productWithTransposed(new Sizes(rows, inner, columns), a, b, c, adds, precision);
    }

    /// Adds `aᵀ · b` to `c`; `a` has the shape `[inner, rows]`.
    void addTransposedProduct(int rows, int inner, int columns, long a, long b, long c) {
        products.transposedProduct(new Sizes(rows, inner, columns), a, b, c, true, precision);
    }
}
