package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The model: embeddings, layers and output, forward and backward.
///
/// The residual stream before every half of a layer is kept for the backward pass. The last feed-forward layer and the
/// output see only the rows whose successor is predicted: nobody asks for the others. Used by one thread at a time.
final class Decoder {

    private final ModelShape shape;
    private final Weights weights;
    private final List<AttentionLayer> attention = new ArrayList<>();
    private final List<FeedForwardLayer> feedForward = new ArrayList<>();
    private final OutputLayer output;

    /// The inputs of attention (even places) and feed-forward layers (odd places), shape `[token, width]` each; the
    /// last one holds the predicted rows only.
    private final float[][] residual;

    private float[] result = Buffers.EMPTY;
    private float[] dResult = Buffers.EMPTY;
    private float[] dStream = Buffers.EMPTY;
    private float[] unselected = Buffers.EMPTY;

    Decoder(ModelShape shape, Weights weights) {
        FloatGemm gemm = new FloatGemm();
        this.shape = shape;
        this.weights = weights;
        this.output = new OutputLayer(shape, gemm, weights);
        this.residual = new float[2 * shape.layers()][];
        Arrays.fill(residual, Buffers.EMPTY);
        RotaryTable rotary = new RotaryTable(shape);
        Scratch scratch = new Scratch();
        for (int i = 0; i < shape.layers(); i++) {
            attention.add(new AttentionLayer(shape, gemm, weights.layer(i), rotary, scratch));
            feedForward.add(new FeedForwardLayer(shape, gemm, weights.layer(i), scratch));
        }
    }

    /// The positions to predict, with their targets and weights.
    private record Predictions(int[] rows, int[] targets, float[] weights) {
        static Predictions of(Batch batch) {
            int[] rows = batch.predicted();
            int[] targets = new int[rows.length];
            float[] weights = new float[rows.length];
            for (int i = 0; i < rows.length; i++) {
                targets[i] = batch.tokens()[rows[i] + 1];
                weights[i] = batch.lossWeight()[rows[i]];
            }
            return new Predictions(rows, targets, weights);
        }
    }

    /// The sum of `weight * cross-entropy` over a batch.
    double loss(Batch batch) {
        Predictions predictions = Predictions.of(batch);
        if (predictions.rows.length == 0) {
            return 0;
        }
        forward(batch, predictions);
        return output.loss(result, predictions.targets, predictions.weights);
    }

    /// The same, and adds the gradient of `scale * loss` to the gradients of all weights.
    double lossAndGradient(Batch batch, float scale) {
        Predictions predictions = Predictions.of(batch);
        int selected = predictions.rows.length;
        if (selected == 0) {
            return 0;
        }
        forward(batch, predictions);
        dResult = Buffers.grow(dResult, selected, shape.width());
        double loss = output.lossAndGradient(result, predictions.targets, predictions.weights, scale, dResult);
        backward(batch, predictions);
        return loss;
    }

    private void forward(Batch batch, Predictions predictions) {
        int tokens = batch.tokens().length;
        int width = shape.width();
        for (int i = 0; i < residual.length; i++) {
            residual[i] = Buffers.grow(residual[i], tokens, width);
        }
        result = Buffers.grow(result, predictions.rows.length, width);
        unselected = Buffers.grow(unselected, tokens, width);
        embed(batch);
        int last = shape.layers() - 1;
        for (int i = 0; i < last; i++) {
            attention.get(i).forward(batch, residual[2 * i], residual[2 * i + 1]);
            feedForward.get(i).forward(residual[2 * i + 1], residual[2 * i + 2], tokens);
        }
        attention.get(last).forward(batch, residual[2 * last], unselected);
        select(unselected, residual[2 * last + 1], predictions.rows);
        feedForward.get(last).forward(residual[2 * last + 1], result, predictions.rows.length);
    }

    private void backward(Batch batch, Predictions predictions) {
        int tokens = batch.tokens().length;
        int last = shape.layers() - 1;
        dStream = Buffers.grow(dStream, tokens, shape.width());
        feedForward.get(last).backward(residual[2 * last + 1], dResult, predictions.rows.length);
        spread(dResult, dStream, predictions.rows, tokens);
        attention.get(last).backward(batch, residual[2 * last], dStream);
        for (int i = last - 1; i >= 0; i--) {
            feedForward.get(i).backward(residual[2 * i + 1], dStream, tokens);
            attention.get(i).backward(batch, residual[2 * i], dStream);
        }
        embedBackward(batch);
    }

    private void embed(Batch batch) {
        int width = shape.width();
        float[] embeddings = weights.embedding().values;
        for (int i = 0; i < batch.tokens().length; i++) {
            System.arraycopy(embeddings, batch.tokens()[i] * width, residual[0], i * width, width);
        }
    }

    private void embedBackward(Batch batch) {
        int width = shape.width();
        float[] gradient = weights.embedding().gradient;
        for (int i = 0; i < batch.tokens().length; i++) {
            FloatVectors.add(dStream, i * width, gradient, batch.tokens()[i] * width, width);
        }
    }

    private void select(float[] from, float[] to, int[] rows) {
        int width = shape.width();
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(from, rows[i] * width, to, i * width, width);
        }
    }

    private void spread(float[] from, float[] to, int[] rows, int tokens) {
        int width = shape.width();
        Arrays.fill(to, 0, tokens * width, 0);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(from, i * width, to, rows[i] * width, width);
        }
    }
}
