package dev.qstar.training.trainer;

import dev.qstar.training.cuda.CudaBuffer;
import dev.qstar.training.cuda.CudaDevice;
import dev.qstar.training.cuda.CudaFunctions;
import dev.qstar.training.cuda.CudaFunctions.Grid;
import dev.qstar.training.cuda.CudaProducts.Precision;
import java.util.ArrayList;
import java.util.List;

/// [Decoder] on a GPU: the same model, the same passes, the same rows left out.
final class CudaDecoder {
    private static final int OUTPUT_ROWS = 8192;

    private final ModelShape shape;
    private final CudaDevice device;
    private final CudaWeights weights;
    private final CudaBatch input;
    private final CudaRows rows;
    private final List<CudaBuffer> residual = new ArrayList<>();
    private final List<CudaLayers.Attention> attention = new ArrayList<>();
    private final List<CudaLayers.FeedForward> feedForward = new ArrayList<>();
    private final CudaBuffer result;
    private final CudaBuffer dResult;
    private final CudaBuffer stream;
    private final CudaBuffer normed;
    private final CudaBuffer dNormed;
    private final CudaBuffer inverse;
    private final CudaBuffer logits;

    CudaDecoder(
            ModelShape shape, CudaDevice device, CudaFunctions functions, CudaWeights weights, Precision precision) {
        this.shape = shape;
        this.device = device;
        this.weights = weights;
        input = new CudaBatch(device);
        rows = new CudaRows(shape, device, functions, precision);
        CudaLayers layers = new CudaLayers(shape, device, functions, weights, rows, input);
        for (int i = 0; i < shape.layers(); i++) {
            residual.add(new CudaBuffer(device));
            residual.add(new CudaBuffer(device));
            attention.add(layers.attention(i));
            feedForward.add(layers.feedForward(i));
        }
        result = new CudaBuffer(device);
        dResult = new CudaBuffer(device);
        stream = new CudaBuffer(device);
        normed = new CudaBuffer(device);
        dNormed = new CudaBuffer(device);
        inverse = new CudaBuffer(device);
        logits = new CudaBuffer(device);
    }

    /// The sum of `weight * cross-entropy` over a batch.
    double loss(Batch batch) {
        return input.load(batch) == 0 ? 0 : forward(0);
    }

    /// The same, and adds the gradient of `scale * loss` to the gradients of all weights.
    double lossAndGradient(Batch batch, float scale) {
        if (input.load(batch) == 0) {
            return 0;
        }
        double loss = forward(scale);
        backward();
        return loss;
    }

    private double forward(float scale) {
        int tokens = input.tokens();
        int predicted = input.predicted();
        int width = shape.width();
        residual.forEach(buffer -> buffer.reserve(tokens, width));
        result.reserve(predicted, width);
        stream.reserve(tokens, width);
        int last = shape.layers() - 1;
        rows.gather(
                weights.values(weights.host().embedding()),
                input.tokenIds(),
                residual.getFirst().address(),
                tokens);
        for (int i = 0; i < last; i++) {
            attention.get(i).forward(at(2 * i), at(2 * i + 1));
            feedForward.get(i).forward(at(2 * i + 1), at(2 * i + 2), tokens);
        }
        attention.get(last).forward(at(2 * last), stream.address());
        rows.gather(stream.address(), input.predictedRows(), at(2 * last + 1), predicted);
        feedForward.get(last).forward(at(2 * last + 1), result.address(), predicted);
        return output(scale);
    }

    private long at(int place) {
        return residual.get(place).address();
    }

    /// The loss, and unless `scale` is 0 the gradient with respect to the result.
    private double output(float scale) {
        int predicted = input.predicted();
        int width = shape.width();
        int vocabulary = shape.vocabulary();
        Parameter embedding = weights.host().embedding();
        Parameter gain = weights.host().outputNorm();
        normed.reserve(predicted, width);
        inverse.reserve(predicted, 1);
        dNormed.reserve(predicted, width);
        logits.reserve(Math.min(predicted, OUTPUT_ROWS), vocabulary);
        rows.normalise(result.address(), weights.values(gain), normed.address(), inverse.address(), predicted);
        for (int from = 0; from < predicted; from += OUTPUT_ROWS) {
            int count = Math.min(OUTPUT_ROWS, predicted - from);
            long some = normed.address() + (long) from * width * Float.BYTES;
            long dSome = dNormed.address() + (long) from * width * Float.BYTES;
            rows.productWithTransposed(
                    count, width, vocabulary, some, weights.values(embedding), logits.address(), false);
            long skipped = (long) from * Float.BYTES;
            rows.functions()
                    .run(
                            "crossEntropy",
                            new Grid(count, 1, CudaRows.BLOCK),
                            logits.address(),
                            input.targets() + skipped,
                            input.lossWeights() + skipped,
                            input.losses() + skipped,
                            vocabulary,
                            scale);
            if (scale != 0) {
                rows.product(count, vocabulary, width, logits.address(), weights.values(embedding), dSome, false);
                rows.addTransposedProduct(
                        vocabulary, count, width, logits.address(), some, weights.gradient(embedding));
            }
        }
        if (scale != 0) {
            dResult.reserve(predicted, width);
            device.clear(dResult.address(), (long) predicted * width);
            rows.normaliseBackward(
                    result.address(),
                    weights.values(gain),
                    inverse.address(),
                    dNormed.address(),
                    dResult.address(),
                    weights.gradient(gain),
                    predicted);
        }
        return input.sumOfLosses();
    }

    private void backward() {
        int tokens = input.tokens();
        int predicted = input.predicted();
        int last = shape.layers() - 1;
        long d = stream.address();
        feedForward.get(last).backward(at(2 * last + 1), dResult.address(), predicted);
        device.clear(d, (long) tokens * shape.width());
        rows.scatter(dResult.address(), input.predictedRows(), d, predicted);
        attention.get(last).backward(at(2 * last), d);
        for (int i = last - 1; i >= 0; i--) {
            feedForward.get(i).backward(at(2 * i + 1), d, tokens);
            attention.get(i).backward(at(2 * i), d);
        }
        rows.scatter(d, input.tokenIds(), weights.gradient(weights.host().embedding()), tokens);
    }
}
