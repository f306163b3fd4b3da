package dev.qstar.app.trace;

/// A trace cannot be read or is of something else: bad input. The message is one line that names cause and remedy.
public final class TraceFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TraceFileException(String message) {
        super(message);
    }

    TraceFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
