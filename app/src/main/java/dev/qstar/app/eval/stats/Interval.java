package dev.qstar.app.eval.stats;

/// A 95% confidence interval of a share.
///
/// @param low at least 0
/// @param high at most 1
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054;

    /// Wilson's score interval (E. B. Wilson, "Probable inference", JASA 22, 1927).
    ///
    /// @param share of successes, 0 to 1; a mean over several answers a problem is fine
    /// @param trials how many independent trials there were, at least 1: problems, not answers
    public static Interval wilson(double share, int trials) {
        double square = Z * Z / trials;
        double middle = share + square / 2;
        double half = Z * Math.sqrt((share * (1 - share) + square / 4) / trials);
        return new Interval(
                Math.max(0, Math.min(share, (middle - half) / (1 + square))),
                Math.min(1, Math.max(share, (middle + half) / (1 + square))));
    }
}
