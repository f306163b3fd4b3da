package dev.qstar.search.value;

/// How good a head is on problems that had no part in its training or calibration, and from how much it was trained.
///
/// Figures are kept as precisely as a file holds them, in 32-bit floats.
///
/// @param solutions        how well it tells right from wrong solutions of one problem
/// @param states           the same for all states: each counts as right by the share of its rollouts that were
/// @param pooledAuc        how well it tells right from wrong solutions across problems; hard and easy problems
///     inflate it
/// @param calibrationError the mean distance between what it says and what happens, in bins that hold equally many
///     states
/// @param brier            the mean squared error of its probabilities, over all states
/// @param problems         problems it was made from, those held out included
/// @param rollouts         sampled solutions of these
/// @param visited          states of these
/// @param seconds          how long the training took
public record ValueMetrics(
        Auc solutions,
        Auc states,
        double pooledAuc,
        double calibrationError,
        double brier,
        long problems,
        long rollouts,
        long visited,
        double seconds) {
    private static final double CHANCE = 0.5;

    /// @throws IllegalArgumentException when a figure is out of its range
    public ValueMetrics {
        pooledAuc = share("pooled AUC", pooledAuc);
        calibrationError = share("calibration error", calibrationError);
        brier = share("Brier score", brier);
        seconds = stored(seconds);
        if (problems < 1 || rollouts < 1 || visited < 1 || !(seconds >= 0 && seconds < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("counts of " + problems + " problems, " + rollouts + " rollouts and "
                    + visited + " states in " + seconds + " s are impossible; measure again");
        }
    }

    /// The mean over problems of the probability that a right solution is valued above a wrong one of the same problem,
    /// ties counting half. Only problems with both count.
    ///
    /// @param value    0.5 is chance; also 0.5 when there was no problem with both
    /// @param low      lower end of the 95% interval over resampled problems; 0 when there was no problem with both
    /// @param high     upper end; 1 when there was no problem with both
    /// @param problems with both right and wrong solutions
    public record Auc(double value, double low, double high, int problems) {
        /// @throws IllegalArgumentException when a figure is out of its range
        public Auc {
            value = share("AUC", value);
            low = share("lower end", low);
            high = share("upper end", high);
            if (low > high || problems < 0) {
                throw new IllegalArgumentException("an AUC of " + problems + " problems between " + low + " and " + high
                        + " is impossible; measure again");
            }
        }
    }

    /// Whether the head surely ranks the solutions of a problem better than chance: the interval of its AUC on ended
    /// solutions lies above one half.
    public boolean betterThanChance() {
        return solutions.low() > CHANCE;
    }

    private static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "the " + name + " must lie between 0 and 1, not " + value + "; measure again");
        }
        return stored(value);
    }

    private static double stored(double value) {
        return (float) value;
    }
}
