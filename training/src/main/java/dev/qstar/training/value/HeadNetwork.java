package dev.qstar.training.value;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatMatrix;
import dev.qstar.engine.kernel.FloatVectors;
import dev.qstar.search.value.ValueWeights;
import java.util.Arrays;
import java.util.SplittableRandom;

/// The network of a value head over many states at once, forward and backward.
///
/// All weights lie in one array: hidden weight `[inputs, hidden]`, output weight `[2, hidden]`, hidden bias `[hidden]`,
/// output bias `[2]`. Used by one thread. The arrays that it gives are its own and good until its next pass.
final class HeadNetwork {
    private static final double INITIAL_CONCENTRATION = 4;

    private final FloatGemm gemm;
    private final int inputs;
    private final int hidden;
    private final float[] parameters;
    private final int outputWeight;
    private final int hiddenBias;
    private final int outputBias;

    private int capacity;
    /// The hidden layer before the activation, shape `[rows, hidden]`; its gradient after the backward pass.
    private float[] before = {};
    private float[] active = {};
    private float[] ones = {};
    private float[] gradientActive = {};
    private float[] outputs = {};

    HeadNetwork(FloatGemm gemm, int inputs, int hidden, float[] parameters) {
        this.gemm = gemm;
        this.inputs = inputs;
        this.hidden = hidden;
        this.parameters = parameters;
        this.outputWeight = inputs * hidden;
        this.hiddenBias = outputWeight + 2 * hidden;
        this.outputBias = hiddenBias + hidden;
        if (parameters.length != length(inputs, hidden)) {
            throw new IllegalArgumentException(
                    "the network has " + length(inputs, hidden) + " weights, not " + parameters.length);
        }
    }

    /// How many weights there are.
    static int length(int inputs, int hidden) {
        return Math.addExact(Math.multiplyExact(inputs, hidden), 3 * hidden + 2);
    }

    /// How many of the weights, from the first on, are those of matrices: these decay.
    static int matrices(int inputs, int hidden) {
        return (inputs + 2) * hidden;
    }

    /// First weights: random hidden ones, outputs that say the base rate with little certainty.
    static float[] initial(int inputs, int hidden, double baseRate, SplittableRandom random) {
        float[] values = new float[length(inputs, hidden)];
        double spread = 1 / Math.sqrt(inputs);
        for (int i = 0; i < inputs * hidden; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        double outputSpread = 0.1 / Math.sqrt(hidden);
        for (int i = inputs * hidden; i < matrices(inputs, hidden); i++) {
            values[i] = (float) (outputSpread * random.nextGaussian());
        }
        double rate = Math.clamp(baseRate, 0.02, 0.98);
        values[values.length - 2] = inverseSoftplus(rate * INITIAL_CONCENTRATION);
        values[values.length - 1] = inverseSoftplus((1 - rate) * INITIAL_CONCENTRATION);
        return values;
    }

    private static float inverseSoftplus(double y) {
        return (float) Math.log(Math.expm1(y - ValueWeights.FLOOR));
    }

    /// The two outputs of every state, shape `[rows, 2]`.
    ///
    /// @param x shape `[rows, inputs]`
    float[] forward(float[] x, int rows) {
        reserve(rows);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(parameters, hiddenBias, before, row * hidden, hidden);
        }
        Arrays.fill(ones, 0, rows * hidden, 1);
        gemm.product(
                FloatMatrix.of(x, rows, inputs),
                FloatMatrix.of(parameters, inputs, hidden),
                FloatMatrix.of(before, rows, hidden),
                true);
        FloatVectors.gatedSilu(before, 0, ones, 0, active, 0, rows * hidden);
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < 2; k++) {
                outputs[2 * row + k] = parameters[outputBias + k]
                        + FloatVectors.dot(active, row * hidden, parameters, outputWeight + k * hidden, hidden);
            }
        }
        return outputs;
    }

    /// Adds the gradients of the weights, after the forward pass of the same states.
    ///
    /// @param x         shape `[rows, inputs]`
    /// @param slopes    the gradient of the outputs, shape `[rows, 2]`
    /// @param gradients as long as the weights
    void backward(float[] x, int rows, float[] slopes, float[] gradients) {
        Arrays.fill(gradientActive, 0, rows * hidden, 0);
        for (int row = 0; row < rows; row++) {
            int at = row * hidden;
            for (int k = 0; k < 2; k++) {
                float slope = slopes[2 * row + k];
                int weight = outputWeight + k * hidden;
                gradients[outputBias + k] += slope;
                FloatVectors.addScaled(slope, active, at, gradients, weight, hidden);
                FloatVectors.addScaled(slope, parameters, weight, gradientActive, at, hidden);
            }
        }
        FloatVectors.gatedSiluBackward(before, 0, ones, 0, gradientActive, 0, rows * hidden);
        for (int row = 0; row < rows; row++) {
            FloatVectors.add(before, row * hidden, gradients, hiddenBias, hidden);
        }
        gemm.transposedProduct(
                FloatMatrix.of(x, rows, inputs),
                FloatMatrix.of(before, rows, hidden),
                FloatMatrix.of(gradients, inputs, hidden),
                true);
    }

    /// The weights as the search reads them.
    static ValueWeights weights(Standardiser standardiser, int hidden, float[] parameters) {
        int inputs = standardiser.inputs();
        int output = inputs * hidden;
        int bias = output + 2 * hidden;
        return new ValueWeights(
                inputs,
                hidden,
                standardiser.mean(),
                standardiser.scale(),
                Arrays.copyOfRange(parameters, 0, output),
                Arrays.copyOfRange(parameters, bias, bias + hidden),
                Arrays.copyOfRange(parameters, output, bias),
                Arrays.copyOfRange(parameters, bias + hidden, parameters.length));
    }

    private void reserve(int rows) {
        if (rows > capacity) {
            capacity = Math.max(rows, capacity + capacity / 2);
            before = new float[capacity * hidden];
            active = new float[capacity * hidden];
            ones = new float[capacity * hidden];
            gradientActive = new float[capacity * hidden];
            outputs = new float[capacity * 2];
        }
    }
}
