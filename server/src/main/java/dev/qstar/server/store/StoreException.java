package dev.qstar.server.store;

import java.sql.SQLException;
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
        /// The disk takes no writes, or stopped to be trusted with them. Reading goes on.
        READ_ONLY,
        /// Another process has the data directory.
        LOCKED,
        /// Too much to do, or closing: try again later.
        BUSY,
        /// What is on disk is not what was written.
        DAMAGED
    }

    private static final int BUSY = 5;
    private static final int TABLE_LOCKED = 6;
    private static final int NO_MEMORY = 7;
    private static final int READ_ONLY = 8;
    private static final int INTERRUPTED = 9;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int TOO_BIG = 18;
    private static final int CONSTRAINT = 19;
    private static final int NOT_A_DATABASE = 26;

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
    static RuntimeException of(RuntimeException failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                return of(sql, failure);
            }
            cause = cause.getCause();
        }
        return failure;
    }

    static StoreException notFound(String what, String id) {
        return new StoreException(Kind.NOT_FOUND, "No " + what + " has the id \"" + id + "\": check the id.");
    }

    private static RuntimeException of(SQLException sql, RuntimeException failure) {
        return switch (sql.getErrorCode() & 0xff) {
            case BUSY, TABLE_LOCKED ->
                new StoreException(Kind.BUSY, "Another program is writing the database: close it and try again.", sql);
            case NO_MEMORY -> new StoreException(Kind.BUSY, "The database ran out of memory: try again later.", sql);
            case READ_ONLY, CANNOT_OPEN ->
                new StoreException(
                        Kind.READ_ONLY, "The database cannot be written: check the rights of its files.", sql);
            case INTERRUPTED ->
                new StoreException(Kind.LIMIT, "The statement took longer than its limit: ask for less at once.", sql);
            case IO_ERROR ->
                new StoreException(
                        Kind.READ_ONLY, "The disk failed: check it, then start again (" + line(sql) + ").", sql);
            case CORRUPT, NOT_A_DATABASE ->
                new StoreException(
                        Kind.DAMAGED, "The database is damaged: restore it from an export (" + line(sql) + ").", sql);
            case FULL ->
                new StoreException(
                        Kind.FULL, "The disk is full: free some room or delete conversations, then try again.", sql);
            case TOO_BIG -> new StoreException(Kind.LIMIT, "The text is too long to store: shorten it.", sql);
            case CONSTRAINT ->
                new StoreException(Kind.CONFLICT, "What is stored forbids it (" + line(sql) + "): read it again.", sql);
            default -> failure;
        };
    }

    private static String line(SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst().orElse("no message");
    }
}
