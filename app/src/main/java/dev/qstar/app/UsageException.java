package dev.qstar.app;

/// The command was called wrongly, or its input cannot be read: exit code 2. The message is one line that names
/// cause and remedy.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
