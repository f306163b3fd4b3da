package dev.qstar.benchmarks.model;

import java.util.Locale;

/// How far random weights spread.
public enum WeightSpread {
    /// Activations stay of order 1 through the layers, and logits have a standard deviation of about 3: the likeliest
    /// tokens differ clearly, and so do the results of different roundings.
    WIDE,

    /// All weights have a standard deviation of 0.02, with which training usually begins.
    INITIAL;

    private static final double INITIAL_DEVIATION = 0.02;

    /// The standard deviation of the weights of a matrix.
    ///
    /// @param columns of the matrix
    /// @param gain    with [#WIDE], the standard deviation of what comes out when that of what goes in is 1
    double deviation(int columns, double gain) {
        return switch (this) {
            case WIDE -> gain / Math.sqrt(columns);
            case INITIAL -> INITIAL_DEVIATION;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
