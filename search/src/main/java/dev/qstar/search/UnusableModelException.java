package dev.qstar.search;

/// The model's file is sound, but the search cannot work with it.
public final class UnusableModelException extends SearchException {
    private static final long serialVersionUID = 1L;

    UnusableModelException(String message) {
        super(message);
    }
}
