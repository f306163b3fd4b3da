package dev.qstar.search.value;

import java.util.Arrays;

/// The network of a head: `input -> standardised -> hidden layer with SiLU -> two numbers`. The input is the hidden
/// state of the model, then the [ValueFeatures]. The parameters of the Beta distribution are `softplus(output)` and
/// [#FLOOR].
///
/// Immutable as long as nobody changes the arrays, which belong to it and are not copied.
///
/// @param inputs       numbers of the input
/// @param hidden       numbers of the hidden layer
/// @param mean         of the inputs, taken off; shape `[inputs]`
/// @param scale        by which the difference is multiplied, not negative; shape `[inputs]`
/// @param hiddenWeight shape `[inputs, hidden]`
/// @param hiddenBias   shape `[hidden]`
/// @param outputWeight shape `[2, hidden]`
/// @param outputBias   shape `[2]`
public record ValueWeights(
        int inputs,
        int hidden,
        float[] mean,
        float[] scale,
        float[] hiddenWeight,
        float[] hiddenBias,
        float[] outputWeight,
        float[] outputBias) {
    /// What is added to both parameters of the distribution, so that none is 0.
    public static final double FLOOR = 0.01;

    /// Beyond this many standard deviations an input counts as that many.
    public static final float INPUT_LIMIT = 8;

    /// The widest hidden layer.
    public static final int MAX_HIDDEN = 1024;

    /// @throws IllegalArgumentException when the shapes do not fit, or a number is not finite
    public ValueWeights {
        if (inputs < 1 || hidden < 1 || hidden > MAX_HIDDEN) {
            throw new IllegalArgumentException("a network of " + inputs + " inputs and " + hidden
                    + " hidden numbers is impossible; it has 1 to " + MAX_HIDDEN + " hidden numbers");
        }
        require("mean", mean, inputs);
        require("scale", scale, inputs);
        require("hidden weight", hiddenWeight, Math.multiplyExact(inputs, hidden));
        require("hidden bias", hiddenBias, hidden);
        require("output weight", outputWeight, 2 * hidden);
        require("output bias", outputBias, 2);
        for (float factor : scale) {
            if (factor < 0) {
                throw new IllegalArgumentException("a scale is " + factor + "; fit the network again");
            }
        }
    }

    private static void require(String name, float[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException("the " + name + " has " + values.length + " numbers where " + length
                    + " are needed; fit the network again");
        }
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(
                        "a number of the " + name + " is " + value + "; fit the network again");
            }
        }
    }

    /// The Beta distribution that the network gives a state, `{alpha, beta}`, before calibration.
    double[] distribution(float[] state, ValueFeatures features) {
        float[] scalars = new float[ValueFeatures.NAMES.size()];
        features.put(scalars, 0);
        float[] sums = hiddenBias.clone();
        for (int input = 0; input < inputs; input++) {
            float raw = input < state.length ? state[input] : scalars[input - state.length];
            float x = standardised(raw, mean[input], scale[input]);
            int row = input * hidden;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += x * hiddenWeight[row + i];
            }
        }
        double alpha = outputBias[0];
        double beta = outputBias[1];
        for (int i = 0; i < hidden; i++) {
            double active = sums[i] / (1 + Math.exp(-sums[i]));
            alpha += active * outputWeight[i];
            beta += active * outputWeight[hidden + i];
        }
        return new double[] {softplus(alpha) + FLOOR, softplus(beta) + FLOOR};
    }

    /// An input as the network sees it.
    public static float standardised(float raw, float mean, float scale) {
        return Math.clamp((raw - mean) * scale, -INPUT_LIMIT, INPUT_LIMIT);
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueWeights that
                && inputs == that.inputs
                && hidden == that.hidden
                && Arrays.equals(mean, that.mean)
                && Arrays.equals(scale, that.scale)
                && Arrays.equals(hiddenWeight, that.hiddenWeight)
                && Arrays.equals(hiddenBias, that.hiddenBias)
                && Arrays.equals(outputWeight, that.outputWeight)
                && Arrays.equals(outputBias, that.outputBias);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hiddenWeight);
    }

    @Override
    public String toString() {
        return "ValueWeights[" + inputs + " inputs, " + hidden + " hidden]";
    }
}
