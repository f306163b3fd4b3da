package dev.qstar.engine;

/// The base of every error the engine raises on purpose. The message is one line that names the
/// cause and what to do about it, fit to be shown to a person.
public class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
