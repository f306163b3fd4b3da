package dev.qstar.server.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the store could not do: a kind to act on, and one line with cause and remedy to show.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What went wrong, by what the caller can do about it.
    public enum Kind {
        /// Nothing of this owner has that id; what another owner has is as if it were not there.
        NOT_FOUND,
        /// What is there already forbids it.
        CONFLICT,
        /// What was handed in is malformed.
        INVALID,
        /// A size, a count or a time is past its limit.
        LIMIT,
        /// The disk, or the room that the store was given, is full. Reading goes on, and deleting makes room.
        FULL,
        /// No more writes: the disk takes none or is not to be trusted with them, or another server has the database.
        /// Reading goes on.
        READ_ONLY,
        /// Another process has the data directory or the database.
        LOCKED,
        /// Too much to do, closing, or no connection to the database: try again later.
        BUSY,
        /// What is on disk is not what was written.
        DAMAGED
    }

    private static final int MAX_CAUSES = 20;

    private final Kind kind;

    StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// What kind of failure this is.
    public Kind kind() {
        return kind;
    }

    /// Says what a failure inside a statement means. What is no failure of the store (a defect) comes back as it is.
    ///
    /// @param meaning what a failure of the database means; empty for a defect
    static RuntimeException of(RuntimeException failure, Function<SQLException, Optional<StoreException>> meaning) {
        @Nullable Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                Optional<StoreException> meant = meaning.apply(sql);
                return meant.isPresent() ? meant.get() : failure;
            }
            cause = cause.getCause();
        }
        return failure;
    }

    static StoreException notFound(String what, String id) {
        return new StoreException(Kind.NOT_FOUND, "No " + what + " has the id \"" + id + "\": check the id.");
    }
}
