package dev.qstar.search.value;

/// A monotone map from what the network says to a probability that held-out problems bear out:
/// `logit(q) = shift + low * ln(p) - high * ln(1 - p)`. With `low` and `high` at 0 it is a constant, the base rate.
/// See Kull, Silva Filho and Flach, "Beta calibration" (2017).
///
/// The numbers are kept as precisely as a file holds them, in 32-bit floats.
///
/// @param low           how much the map follows small probabilities, not negative
/// @param high          how much it follows large ones, not negative
/// @param shift         what is added in log-odds
/// @param concentration the factor by which the network's concentration is multiplied, positive
public record ValueCalibration(double low, double high, double shift, double concentration) {
    /// The map that changes nothing.
    public static final ValueCalibration IDENTITY = new ValueCalibration(1, 1, 0, 1);

    private static final double MARGIN = 1e-4;
    private static final double MIN_CONCENTRATION = 1e-2;
    private static final double MAX_CONCENTRATION = 1e6;

    /// @throws IllegalArgumentException when the map would not be monotone or a number is not finite
    public ValueCalibration {
        low = stored(low);
        high = stored(high);
        shift = stored(shift);
        concentration = stored(concentration);
        boolean finite = Double.isFinite(low)
                && Double.isFinite(high)
                && Double.isFinite(shift)
                && Double.isFinite(concentration);
        if (!finite || low < 0 || high < 0 || concentration <= 0) {
            throw new IllegalArgumentException("the calibration " + low + ", " + high + ", " + shift + ", "
                    + concentration + " is no monotone map; fit it again");
        }
    }

    private static double stored(double value) {
        return (float) value;
    }

    /// The calibrated distribution.
    ///
    /// @param alpha the first parameter of the network's Beta distribution, positive
    /// @param beta  the second one, positive
    public Value apply(double alpha, double beta) {
        double sum = alpha + beta;
        double logOdds = shift + low * Math.log(alpha / sum) - high * Math.log(beta / sum);
        double mean = 1 / (1 + Math.exp(-logOdds));
        return new Value(
                Math.clamp(mean, MARGIN, 1 - MARGIN),
                Math.clamp(sum * concentration, MIN_CONCENTRATION, MAX_CONCENTRATION));
    }
}
