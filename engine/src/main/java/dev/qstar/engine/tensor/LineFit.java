package dev.qstar.engine.tensor;

/// The line on which a group of numbers is laid out: value = step × whole number − low.
///
/// @param step of either sign; 0 when all numbers are the same
/// @param low  not negative
record LineFit(double step, double low) {
    /// The largest whole number of four bits.
    static final int Q4_LARGEST = 15;

    private static final int Q6_SMALLEST = -32;
    private static final int Q6_LARGEST = 31;
    /// The range is tried a little narrower and wider: by up to one whole number, in tenths,
    /// the smallest step first.
    private static final int TRIALS = 10;

    /// Fits whole numbers from 0 to 15 that begin at the lowest value, or at 0 when that is lower.
    static LineFit fromMinimum(float[] values, int from, int count) {
        double lowest = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + count; i++) {
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        if (highest == lowest) {
            return new LineFit(0, -lowest);
        }
        LineFit best = new LineFit(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int trial = TRIALS; trial >= -TRIALS; trial--) {
            double perValue = (Q4_LARGEST + (double) trial / TRIALS) / (highest - lowest);
            Sums sums = Sums.of(values, from, count, lowest, perValue, 0, Q4_LARGEST);
            LineFit line = sums.line();
            double error = sums.squaredError(line);
            if (error < least) {
                least = error;
                best = line;
            }
        }
        return best;
    }

    /// Fits whole numbers from −32 to 31 that are 0 where the value is; the low is 0.
    static LineFit throughZero(float[] values, int from, int count) {
        double extreme = 0;
        for (int i = from; i < from + count; i++) {
            extreme = Math.abs(values[i]) > Math.abs(extreme) ? values[i] : extreme;
        }
        LineFit best = new LineFit(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int trial = TRIALS; extreme != 0 && trial >= -TRIALS; trial--) {
            double perValue = (Q6_SMALLEST - (double) trial / TRIALS) / extreme;
            Sums sums = Sums.of(values, from, count, 0, perValue, Q6_SMALLEST, Q6_LARGEST);
            LineFit line = sums.lineThroughZero();
            double error = sums.squaredError(line);
            if (error < least) {
                least = error;
                best = line;
            }
        }
        return best;
    }

    /// Sums over a group of values `x` and the whole numbers `q` that were tried for them.
    private record Sums(int count, double q, double qq, double x, double xq, double xx) {

        static Sums of(float[] values, int from, int count, double lowest, double perValue, int smallest, int largest) {
            double q = 0;
            double qq = 0;
            double x = 0;
            double xq = 0;
            double xx = 0;
            for (int i = from; i < from + count; i++) {
                double value = values[i];
                double whole = Math.clamp(Math.rint((value - lowest) * perValue), smallest, largest);
                q += whole;
                qq += whole * whole;
                x += value;
                xq += value * whole;
                xx += value * value;
            }
            return new Sums(count, q, qq, x, xq, xx);
        }

        /// The line of least squares whose low is not negative. Some `q` is not 0.
        LineFit line() {
            double spread = count * qq - q * q;
            if (spread == 0) {
                return lineThroughZero();
            }
            double step = (count * xq - q * x) / spread;
            double low = (step * q - x) / count;
            return low < 0 ? lineThroughZero() : new LineFit(step, low);
        }

        /// The line of least squares whose low is 0. Some `q` is not 0.
        LineFit lineThroughZero() {
            return new LineFit(xq / qq, 0);
        }

        /// The sum of the squares by which the line misses the values.
        double squaredError(LineFit line) {
            double step = line.step();
            double low = line.low();
            return xx + step * step * qq + count * low * low - 2 * step * xq + 2 * low * x - 2 * step * low * q;
        }
    }
}
