package dev.qstar.search.verify;

/// Compares an answer with the known one.
public final class Answers {
    private static final double TOLERANCE = 1e-4;

    private Answers() {}

    /// Whether the numbers are equal, or, unless both are integers, differ by at most 0.0001 times the larger of 1 and
    /// the known answer's size (the data's answers are often rounded). A text that is no number does not match.
    public static boolean match(String answer, Rational known) {
        Rational number;
        try {
            number = Rational.parse(answer);
        } catch (CalculationException e) {
            return false;
        }
        if (number.equals(known) || (number.isInteger() && known.isInteger())) {
            return number.equals(known);
        }
        double difference = Math.abs(number.doubleValue() - known.doubleValue());
        return difference <= TOLERANCE * Math.max(1, Math.abs(known.doubleValue()))
                && Double.isFinite(known.doubleValue());
    }
}
