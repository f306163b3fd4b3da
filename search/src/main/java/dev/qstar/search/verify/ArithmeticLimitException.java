package dev.qstar.search.verify;

/// A number, an expression, a path or a table grew past a stated limit ([Rational#MAX_BITS], [Expression#MAX_LENGTH],
/// [Expression#MAX_DEPTH], [StateKey#MAX_STEPS], the capacity of a [TranspositionTable]).
public final class ArithmeticLimitException extends CalculationException {
    private static final long serialVersionUID = 1L;

    ArithmeticLimitException(String message) {
        super(message);
    }
}
