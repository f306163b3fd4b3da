package dev.qstar.search.verify;

/// A calculation that has no value: what went wrong, in one line.
public abstract sealed class CalculationException extends RuntimeException
        permits ArithmeticLimitException, DivisionByZeroException, ExpressionSyntaxException {
    private static final long serialVersionUID = 1L;

    CalculationException(String message) {
        super(message);
    }
}
