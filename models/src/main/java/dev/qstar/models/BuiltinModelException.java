package dev.qstar.models;

/// The built-in model is not to be had. The message is one line that names the cause and the remedy.
public final class BuiltinModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuiltinModelException(String message) {
        super(message);
    }

    BuiltinModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
