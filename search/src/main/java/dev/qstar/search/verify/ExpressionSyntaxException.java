package dev.qstar.search.verify;

/// A text that is no number or no expression; the message names the character at which reading stopped.
public final class ExpressionSyntaxException extends CalculationException {
    private static final long serialVersionUID = 1L;

    ExpressionSyntaxException(String message) {
        super(message);
    }
}
