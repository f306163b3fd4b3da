package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.sql.SQLException;
import java.util.Optional;

/// What SQLite's failures mean, by its result codes.
final class SqliteFailures {
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

    private SqliteFailures() {}

    /// See [StoreException#of].
    static RuntimeException of(RuntimeException failure) {
        return StoreException.of(failure, SqliteFailures::meaning);
    }

    private static Optional<StoreException> meaning(SQLException sql) {
        return switch (sql.getErrorCode() & 0xff) {
            case BUSY, TABLE_LOCKED ->
                told(Kind.BUSY, "Another program is writing the database: close it and try again.", sql);
            case NO_MEMORY -> told(Kind.BUSY, "The database ran out of memory: try again later.", sql);
            case READ_ONLY, CANNOT_OPEN ->
                told(Kind.READ_ONLY, "The database cannot be written: check the rights of its files.", sql);
            case INTERRUPTED ->
                told(Kind.LIMIT, "The statement took longer than its limit: ask for less at once.", sql);
            case IO_ERROR ->
                told(Kind.READ_ONLY, "The disk failed: check it, then start again (" + line(sql) + ").", sql);
            case CORRUPT, NOT_A_DATABASE ->
                told(Kind.DAMAGED, "The database is damaged: restore it from an export (" + line(sql) + ").", sql);
            case FULL ->
                told(Kind.FULL, "The disk is full: free some room or delete conversations, then try again.", sql);
            case TOO_BIG -> told(Kind.LIMIT, "The text is too long to store: shorten it.", sql);
            case CONSTRAINT ->
                told(Kind.CONFLICT, "What is stored forbids it (" + line(sql) + "): read it again.", sql);
            default -> Optional.empty();
        };
    }

    private static Optional<StoreException> told(Kind kind, String message, SQLException sql) {
        return Optional.of(new StoreException(kind, message, sql));
    }

    private static String line(SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst().orElse("no message");
    }
}
