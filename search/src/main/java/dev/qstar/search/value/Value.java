package dev.qstar.search.value;

/// What a [ValueHead] thinks of a state: a Beta distribution of the probability that the solution which goes on from
/// there ends right.
///
/// @param mean          the calibrated probability, more than 0 and less than 1
/// @param concentration how sure it is: the sum of the distribution's two parameters, more than 0. About as many
///     rollouts from the state would have to be seen before they count as much as this estimate.
public record Value(double mean, double concentration) {
    /// @throws IllegalArgumentException when a number is out of its range
    public Value {
        if (!(mean > 0 && mean < 1) || !(concentration > 0 && concentration < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no Beta distribution has the mean " + mean + " and the concentration "
                    + concentration + "; give a mean between 0 and 1 and a positive concentration");
        }
    }
}
