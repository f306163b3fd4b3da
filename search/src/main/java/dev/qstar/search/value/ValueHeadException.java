package dev.qstar.search.value;

import dev.qstar.search.SearchException;
import java.nio.file.Path;

/// The file of a value head cannot be read, written or used with this model. The message is one line: the file, what
/// is wrong with it and what to do.
public final class ValueHeadException extends SearchException {
    private static final long serialVersionUID = 1L;
    static final String LEARN_AGAIN = "train it again with 'qstar learn value'";

    ValueHeadException(String message) {
        super(message);
    }

    private ValueHeadException(String message, Throwable cause) {
        super(message, cause);
    }

    static ValueHeadException damaged(Path file, String found) {
        return new ValueHeadException("the value head " + file + " is damaged: " + found + "; " + LEARN_AGAIN);
    }

    static ValueHeadException damaged(Path file, String found, Throwable cause) {
        return new ValueHeadException("the value head " + file + " is damaged: " + found + "; " + LEARN_AGAIN, cause);
    }

    static ValueHeadException inaccessible(Path file, Throwable cause) {
        return new ValueHeadException(
                "the value head " + file + " cannot be opened, read or written: " + cause.getMessage() + ", or "
                        + LEARN_AGAIN,
                cause);
    }
}
