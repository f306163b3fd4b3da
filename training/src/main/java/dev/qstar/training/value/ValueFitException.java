package dev.qstar.training.value;

/// A value head cannot be fitted: the message is one line with cause and remedy.
public final class ValueFitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ValueFitException(String message) {
        super(message);
    }

    ValueFitException(String message, Throwable cause) {
        super(message, cause);
    }
}
