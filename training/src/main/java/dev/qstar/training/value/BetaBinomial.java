package dev.qstar.training.value;

/// The likelihood of counts when the probability of success is drawn from a Beta distribution.
///
/// It needs `lgamma(x + n) - lgamma(x)` for whole n only: a sum of n logarithms, whose slope is one of n quotients.
final class BetaBinomial {
    private BetaBinomial() {}

    /// The negative log-likelihood of `right` successes and `wrong` failures, without the binomial coefficient.
    static double loss(double alpha, double beta, int right, int wrong) {
        return logRise(alpha + beta, right + wrong) - logRise(alpha, right) - logRise(beta, wrong);
    }

    private static double logRise(double x, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += Math.log(x + k);
        }
        return sum;
    }

    /// The slope of `lgamma(x + count) - lgamma(x)` in x.
    static double riseSlope(double x, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += 1 / (x + k);
        }
        return sum;
    }
}
