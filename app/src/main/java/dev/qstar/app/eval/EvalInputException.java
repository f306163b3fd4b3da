package dev.qstar.app.eval;

/// What an evaluation was given cannot be used. The message is one line that names file, line, cause and remedy.
public final class EvalInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvalInputException(String message) {
        super(message);
    }
}
