package dev.qstar.app.eval.stats;

/// A difference of two accuracies with its 95% interval, all as shares: -1 to 1.
///
/// @param mean the first accuracy less the second
/// @param low at most `high`
/// @param high at least `low`
/// @param problems how many both runs answered
public record Difference(double mean, double low, double high, int problems) {
    /// Whether the interval holds only one sign.
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
