package dev.qstar.app.config;

/// A configuration file cannot be used. The message is one line that names file, line, column, cause and remedy.
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigException(String message) {
        super(message);
    }
}
