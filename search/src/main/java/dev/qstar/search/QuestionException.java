package dev.qstar.search;

/// The question cannot be asked of this model: it is empty, or too long. The person who asked can mend it.
public final class QuestionException extends SearchException {
    private static final long serialVersionUID = 1L;

    QuestionException(String message) {
        super(message);
    }
}
