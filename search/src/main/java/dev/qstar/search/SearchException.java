package dev.qstar.search;

/// The base of every error that the search raises on purpose. The message is one line that names cause and remedy.
public class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
