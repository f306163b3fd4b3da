package dev.qstar.training.trainer;

import dev.qstar.training.cuda.CudaBuffer;
import dev.qstar.training.cuda.CudaDevice;
import dev.qstar.training.cuda.CudaFunctions;
import dev.qstar.training.cuda.CudaFunctions.Grid;

/// The layers of a decoder on a GPU. What only one pass of a layer needs is shared by all of them.
final class CudaLayers {
    private final ModelShape shape;
    private final CudaDevice device;
    private final CudaFunctions functions;
    private final CudaWeights weights;
    private final CudaRows rows;
    private final CudaBatch input;
    private final CudaBuffer cosines;
    private final CudaBuffer sines;
    private final CudaBuffer narrow;
    private final CudaBuffer wide;
    private final CudaBuffer products;

    CudaLayers(
            ModelShape shape,
            CudaDevice device,
            CudaFunctions functions,
            CudaWeights weights,
            CudaRows rows,
            CudaBatch input) {
        this.shape = shape;
        this.device = device;
        this.functions = functions;
        this.weights = weights;
        this.rows = rows;
        this.input = input;
        RotaryTable rotary = new RotaryTable(shape);
        cosines = table(rotary.cosines());
        sines = table(rotary.sines());
        narrow = new CudaBuffer(device);
        wide = new CudaBuffer(device);
        products = new CudaBuffer(device);
    }

    private CudaBuffer table(float[] values) {
        CudaBuffer table = new CudaBuffer(device);
        table.load(values);
        return table;
    }

    Attention attention(int layer) {
        return new Attention(weights.host().layer(layer));
    }

    FeedForward feedForward(int layer) {
        return new FeedForward(weights.host().layer(layer));
    }

    /// [AttentionLayer] on a GPU.
    final class Attention {
        private final Weights.Layer layer;
        private final int width = shape.width();
        private final int qkvWidth = shape.qkvWidth();
        private final float scale = (float) (1 / Math.sqrt(shape.headLength()));
        private final CudaBuffer inverse = new CudaBuffer(device);
        private final CudaBuffer normed = new CudaBuffer(device);
        private final CudaBuffer qkv = new CudaBuffer(device);
        private final CudaBuffer mixed = new CudaBuffer(device);
        private final CudaBuffer logSums = new CudaBuffer(device);

        private Attention(Weights.Layer layer) {
            this.layer = layer;
        }

        /// Writes `x + attention(norm(x))` to `y`.
        void forward(long x, long y) {
            int count = input.tokens();
            inverse.reserve(count, 1);
            normed.reserve(count, width);
            qkv.reserve(count, qkvWidth);
            mixed.reserve(count, width);
            logSums.reserve(count, shape.heads());
            rows.normalise(x, weights.values(layer.attentionNorm()), normed.address(), inverse.address(), count);
            rows.productWithTransposed(
                    count,
                    width,
                    qkvWidth,
                    normed.address(),
                    weights.values(layer.queryKeyValue()),
                    qkv.address(),
                    false);
            rotate(qkv.address(), 1);
            functions.run(
                    "attend",
                    new Grid(input.tiles(), shape.heads(), CudaRows.BLOCK),
                    qkv.address(),
                    mixed.address(),
                    logSums.address(),
                    input.tileTable(),
                    shape.heads(),
                    shape.kvHeads(),
                    scale);
            device.copy(x, y, (long) count * width);
            rows.productWithTransposed(
                    count, width, width, mixed.address(), weights.values(layer.attentionOutput()), y, true);
        }

        /// Turns `d`, the gradient of the result, into that of the input `x`, and adds to the gradients of the weights.
        void backward(long x, long d) {
            int count = input.tokens();
            long dMixed = narrow.reserve(count, width);
            long dQkv = wide.reserve(count, qkvWidth);
            products.reserve(count, shape.heads());
            rows.product(count, width, width, d, weights.values(layer.attentionOutput()), dMixed, false);
            rows.addTransposedProduct(
                    width, count, width, d, mixed.address(), weights.gradient(layer.attentionOutput()));
            functions.run(
                    "attendBackwardQueries",
                    new Grid(input.tiles(), shape.heads(), CudaRows.BLOCK),
                    qkv.address(),
                    mixed.address(),
                    dMixed,
                    logSums.address(),
                    products.address(),
                    dQkv,
                    input.tileTable(),
                    shape.heads(),
                    shape.kvHeads(),
                    scale);
            functions.run(
                    "attendBackwardKeys",
                    new Grid(input.tiles(), shape.kvHeads(), CudaRows.BLOCK),
                    qkv.address(),
                    dMixed,
                    logSums.address(),
                    products.address(),
                    dQkv,
                    input.tileTable(),
                    shape.heads(),
                    shape.kvHeads(),
                    scale);
            rotate(dQkv, -1);
            rows.addTransposedProduct(
                    qkvWidth, count, width, dQkv, normed.address(), weights.gradient(layer.queryKeyValue()));
            long dNormed = dMixed;
            rows.product(count, qkvWidth, width, dQkv, weights.values(layer.queryKeyValue()), dNormed, false);
            rows.normaliseBackward(
                    x,
                    weights.values(layer.attentionNorm()),
                    inverse.address(),
                    dNormed,
                    d,
                    weights.gradient(layer.attentionNorm()),
                    count);
        }

        private void rotate(long vectors, float direction) {
            int heads = shape.heads() + shape.kvHeads();
            long pairs = (long) input.tokens() * heads * shape.headLength() / 2;
            functions.run(
                    "rotatePairs",
                    Grid.covering(pairs, CudaRows.BLOCK),
                    vectors,
                    input.positions(),
                    cosines.address(),
                    sines.address(),
                    input.tokens(),
                    qkvWidth,
                    heads,
                    direction);
        }
    }

    /// [FeedForwardLayer] on a GPU.
    final class FeedForward {
        private final Weights.Layer layer;
        private final int width = shape.width();
        private final int inner = shape.feedForward();
        private final CudaBuffer inverse = new CudaBuffer(device);
        private final CudaBuffer normed = new CudaBuffer(device);
        private final CudaBuffer gateUp = new CudaBuffer(device);
        private final CudaBuffer hidden = new CudaBuffer(device);

        private FeedForward(Weights.Layer layer) {
            this.layer = layer;
        }

        /// Writes `x + feedForward(norm(x))` to `y`.
        void forward(long x, long y, int count) {
            inverse.reserve(count, 1);
            normed.reserve(count, width);
            gateUp.reserve(count, 2L * inner);
            hidden.reserve(count, inner);
            rows.normalise(x, weights.values(layer.feedForwardNorm()), normed.address(), inverse.address(), count);
            rows.productWithTransposed(
                    count, width, 2 * inner, normed.address(), weights.values(layer.gateUp()), gateUp.address(), false);
            functions.run(
                    "gatedSilu",
                    Grid.covering((long) count * inner, CudaRows.BLOCK),
                    gateUp.address(),
                    hidden.address(),
                    count,
                    inner);
            device.copy(x, y, (long) count * width);
            rows.productWithTransposed(count, inner, width, hidden.address(), weights.values(layer.down()), y, true);
        }

        /// Turns `d`, the gradient of the result, into that of the input `x`, and adds to the gradients of the weights.
        void backward(long x, long d, int count) {
            long dHidden = wide.reserve(count, inner);
            long dNormed = narrow.reserve(count, width);
            rows.product(count, width, inner, d, weights.values(layer.down()), dHidden, false);
            rows.addTransposedProduct(width, count, inner, d, hidden.address(), weights.gradient(layer.down()));
            functions.run(
                    "gatedSiluBackward",
                    Grid.covering((long) count * inner, CudaRows.BLOCK),
                    gateUp.address(),
                    dHidden,
                    count,
                    inner);
            rows.addTransposedProduct(
                    2 * inner, count, width, gateUp.address(), normed.address(), weights.gradient(layer.gateUp()));
            rows.product(count, 2 * inner, width, gateUp.address(), weights.values(layer.gateUp()), dNormed, false);
            rows.normaliseBackward(
                    x,
                    weights.values(layer.feedForwardNorm()),
                    inverse.address(),
                    dNormed,
                    d,
                    weights.gradient(layer.feedForwardNorm()),
                    count);
        }
    }
}
