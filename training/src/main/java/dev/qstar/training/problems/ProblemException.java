package dev.qstar.training.problems;

/// A story pattern, a lexicon or a file of problems that cannot be used. The message names the place, the cause and the
/// remedy in one line.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProblemException(String message) {
        super(message);
    }

    public ProblemException(String message, Throwable cause) {
        super(message, cause);
    }
}
