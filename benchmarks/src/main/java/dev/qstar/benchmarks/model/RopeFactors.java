package dev.qstar.benchmarks.model;

/// The divisors of the rotation frequencies in files of Llama 3.1 and later.
final class RopeFactors {
    private static final double TRAINED_CONTEXT = 8192;
    private static final double FACTOR = 32;
    private static final double SLOW_TURNS = 1;
    private static final double FAST_TURNS = 4;

    private RopeFactors() {}

    /// Frequencies that turn at least four times in the context of the first training stay, those that turn less than
    /// once are divided by 32, and between the two the divisor goes over smoothly.
    ///
    /// @param headLength floats in a query; the result has half as many
    static float[] llama3(double base, int headLength) {
        float[] factors = new float[headLength / 2];
        for (int i = 0; i < factors.length; i++) {
            double turns = TRAINED_CONTEXT * Math.pow(base, -2.0 * i / headLength) / (2 * Math.PI);
            double fast = Math.clamp((turns - SLOW_TURNS) / (FAST_TURNS - SLOW_TURNS), 0, 1);
            factors[i] = (float) (1 / ((1 - fast) / FACTOR + fast));
        }
        return factors;
    }
}
