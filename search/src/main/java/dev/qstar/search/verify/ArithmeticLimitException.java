package dev.qstar.search.verify;

/// A number or an expression grew past a stated limit ([Rational#MAX_BITS], [Expression#MAX_LENGTH],
/// [Expression#MAX_DEPTH]).
public final class ArithmeticLimitException extends CalculationException {
    private static final long serialVersionUID = 1L;

    ArithmeticLimitException(String message) {
        super(message);
    }
}
