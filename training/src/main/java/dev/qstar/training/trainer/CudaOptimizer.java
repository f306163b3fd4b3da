package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatVectors;
import dev.qstar.training.cuda.CudaDevice;
import dev.qstar.training.cuda.CudaFunctions;
import dev.qstar.training.cuda.CudaFunctions.Grid;
import dev.qstar.training.cuda.CudaProducts;
import dev.qstar.training.cuda.CudaProducts.Precision;
import dev.qstar.training.cuda.CudaProducts.Sizes;

/// [Optimizer] and [NewtonSchulz] on a GPU.
final class CudaOptimizer {
    private static final int BLOCK = 256;
    private static final int SUMS = 256;

    private final CudaDevice device;
    private final CudaFunctions functions;
    private final CudaProducts products;
    private final TrainerOptions options;
    private final CudaWeights weights;
    private final long sums;
    private final long norm;
    private final long update;
    private final long next;
    private final long square;
    private final long factor;

    CudaOptimizer(CudaDevice device, CudaFunctions functions, TrainerOptions options, CudaWeights weights) {
        this.device = device;
        this.functions = functions;
        this.products = device.products();
        this.options = options;
        this.weights = weights;
        long largest = 0;
        long small = 0;
        for (Parameter parameter : weights.host().all()) {
            if (parameter.kind() == Parameter.Kind.MATRIX) {
                for (int part = 0; part < parameter.parts(); part++) {
                    long rows = parameter.partRows(part);
                    largest = Math.max(largest, rows * parameter.columns());
                    small = Math.max(small, Math.min(rows, parameter.columns()));
                }
            }
        }
        sums = device.allocate((long) SUMS * Float.BYTES);
        norm = device.allocate(Float.BYTES);
        update = device.allocate(largest * Float.BYTES);
        next = device.allocate(largest * Float.BYTES);
        square = device.allocate(small * small * Float.BYTES);
        factor = device.allocate(small * small * Float.BYTES);
    }

    double gradientNorm() {
        functions.run(
                "squareSums", new Grid(SUMS, 1, BLOCK), weights.gradients(), Math.toIntExact(weights.count()), sums);
        return Math.sqrt(device.sum(sums, SUMS));
    }

    void update(long step, double rate, double gradientScale) {
        for (Parameter parameter : weights.host().all()) {
            if (parameter.kind() == Parameter.Kind.MATRIX) {
                for (int part = 0; part < parameter.parts(); part++) {
                    muon(parameter, parameter.partStart(part), parameter.partRows(part), rate, (float) gradientScale);
                }
            } else {
                adam(parameter, step, rate, gradientScale);
            }
        }
    }

    private void muon(Parameter parameter, int start, int rows, double rate, float gradientScale) {
        int columns = parameter.columns();
        int count = rows * columns;
        long skipped = (long) start * columns * Float.BYTES;
        Grid grid = Grid.covering(count, BLOCK);
        functions.run(
                "momentum",
                grid,
                weights.gradient(parameter) + skipped,
                weights.first(parameter) + skipped,
                update,
                count,
                gradientScale,
                (float) options.momentum());
        orthogonalise(rows, columns);
        functions.run(
                "blend",
                grid,
                weights.values(parameter) + skipped,
                next,
                count,
                (float) (1 - rate * options.weightDecay()),
                (float) -rate * Optimizer.muonSize(rows, columns));
    }

    /// Brings the singular values of `update` near 1, into `next`.
    private void orthogonalise(int rows, int columns) {
        int small = Math.min(rows, columns);
        int count = rows * columns;
        device.clear(norm, 1);
        functions.run("addSquares", few(count), update, count, norm);
        functions.run("divideByRoot", Grid.covering(count, BLOCK), update, count, norm);
        long current = update;
        long other = next;
        for (int step = 0; step < NewtonSchulz.STEPS; step++) {
            Sizes outer = new Sizes(small, rows <= columns ? columns : rows, small);
            if (rows <= columns) {
                products.productWithTransposed(outer, current, current, square, false, Precision.TENSOR_FLOAT_32);
            } else {
                products.transposedProduct(outer, current, current, square, false, Precision.TENSOR_FLOAT_32);
            }
            Sizes inner = new Sizes(small, small, small);
            products.product(inner, square, square, factor, false, Precision.TENSOR_FLOAT_32);
            functions.run(
                    "polynomial",
                    Grid.covering((long) small * small, BLOCK),
                    square,
                    factor,
                    small,
                    NewtonSchulz.A,
                    NewtonSchulz.B,
                    NewtonSchulz.C);
            Sizes whole = new Sizes(rows, small, columns);
            if (rows <= columns) {
                products.product(whole, factor, current, other, false, Precision.TENSOR_FLOAT_32);
            } else {
                products.product(whole, current, factor, other, false, Precision.TENSOR_FLOAT_32);
            }
            long swap = current;
            current = other;
            other = swap;
        }
    }

    /// Enough blocks to keep a GPU busy with a sum.
    private static Grid few(int count) {
        return new Grid(Math.min(SUMS, Grid.covering(count, BLOCK).width()), 1, BLOCK);
    }

    private void adam(Parameter parameter, long step, double rate, double gradientScale) {
        FloatVectors.Adam settings = Optimizer.adamSettings(options, parameter, step, rate, gradientScale);
        int count = parameter.values.length;
        functions.run(
                "adam",
                Grid.covering(count, BLOCK),
                weights.values(parameter),
                weights.gradient(parameter),
                weights.first(parameter),
                weights.second(parameter),
                count,
                settings.gradientScale(),
                settings.beta1(),
                settings.beta2(),
                settings.epsilon(),
                settings.rate(),
                settings.decay());
    }
}
