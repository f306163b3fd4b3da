package dev.qstar.benchmarks;

/// A benchmark cannot be run or its result cannot be used. The message is one line: cause and remedy.
public final class BenchmarkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message cause and remedy
    public BenchmarkException(String message) {
        super(message);
    }

    /// @param message cause and remedy
    public BenchmarkException(String message, Throwable cause) {
        super(message, cause);
    }
}
