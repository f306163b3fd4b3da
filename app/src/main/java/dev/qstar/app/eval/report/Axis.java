package dev.qstar.app.eval.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// A range of values along one side of a chart, with marks at round numbers.
///
/// @param label what it measures, with the unit
/// @param logarithmic whether equal ratios, not equal differences, are equally long
/// @param low where it begins; above zero if logarithmic
/// @param high where it ends, above `low`
/// @param ticks at least two, in order, from `low` to `high`
record Axis(String label, boolean logarithmic, double low, double high, List<Double> ticks) {
    private static final double LEAST_RATIO = 4;
    private static final double RATIO_OF_DECADES = 200;
    private static final int MOST_DECADES = 7;
    private static final double MARGIN = 1.2;
    private static final int MOST_INTERVALS = 5;
    private static final double ROUNDING = 1e-9;
    private static final double SAME = 1e-6;
    private static final MathContext SIGNIFICANT = new MathContext(12);

    Axis {
        ticks = List.copyOf(ticks);
    }

    /// Logarithmic if that spreads the values better: they are above zero, and the greatest is at least four times the
    /// least.
    static Axis fitting(String label, double least, double greatest) {
        return least > 0 && greatest / least >= LEAST_RATIO
                ? logarithmic(label, least / MARGIN, greatest * MARGIN)
                : linear(label, least, greatest);
    }

    /// From the last mark before the least value to the first after the greatest. Values that are the same but
    /// for rounding lie in the middle.
    static Axis linear(String label, double least, double greatest) {
        double size = Math.max(Math.abs(least), Math.abs(greatest));
        if (greatest - least <= size * SAME) {
            double half = size == 0 ? 1 : size / 2;
            return linear(label, least - half, greatest + half);
        }
        double step = step((greatest - least) / MOST_INTERVALS);
        long first = (long) Math.floor(least / step + ROUNDING);
        long last = Math.max(first + 1, (long) Math.ceil(greatest / step - ROUNDING));
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return new Axis(label, false, first * step, last * step, ticks);
    }

    private static Axis logarithmic(String label, double low, double high) {
        int[] multiples = high / low > RATIO_OF_DECADES ? new int[] {1} : new int[] {1, 2, 5};
        int stride = (int) Math.ceil(Math.log10(high / low) / MOST_DECADES);
        List<Double> ticks = new ArrayList<>();
        int last = (int) Math.ceil(Math.log10(high));
        for (int exponent = (int) Math.floor(Math.log10(low)); exponent <= last; exponent += stride) {
            for (int multiple : multiples) {
                double tick = multiple * Math.pow(10, exponent);
                if (tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return new Axis(label, true, low, high, ticks);
    }

    /// The least of 1, 2 and 5 times a power of ten that is no less.
    private static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double multiple = atLeast / power;
        if (multiple <= 1 + ROUNDING) {
            return power;
        }
        return (multiple <= 2 + ROUNDING ? 2 : multiple <= 5 + ROUNDING ? 5 : 10) * power;
    }

    /// Where a value lies: 0 at the beginning, 1 at the end.
    double share(double value) {
        return logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /// A mark's number: no more digits than it needs, thousands from 10,000 on as `10k`.
    static String text(double tick) {
        if (Math.abs(tick) >= 10_000) {
            return text(tick / 1000) + "k";
        }
        return new BigDecimal(tick)
                .round(SIGNIFICANT)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }
}
