package dev.qstar.training.trainer;

/// A training that cannot start or go on: the message is one line with cause and remedy.
public final class TrainerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TrainerException(String message) {
        super(message);
    }

    TrainerException(String message, Throwable cause) {
        super(message, cause);
    }
}
