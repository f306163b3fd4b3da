package dev.qstar.training;

/// A training that cannot be begun or gone on with; the message names cause and remedy in one line.
public final class LearnException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LearnException(String message) {
        super(message);
    }

    LearnException(String message, Throwable cause) {
        super(message, cause);
    }
}
