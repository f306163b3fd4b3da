package dev.qstar.server.store;

import java.time.Duration;
import java.util.List;

/// What the server remembers, in SQLite in a data directory or in a database of PostgreSQL: users and keys,
/// conversations, responses.
///
/// **A method that returned has its data on disk.** After a kill at any moment, everything that was acknowledged is
/// there, and what was being generated is there as far as it was saved, marked incomplete.
///
/// Any thread may call, virtual ones too. The caller of [#open] owns the store and closes it. Every failure is a
/// [StoreException], whose kind says what can be done about it.
public final class Store implements AutoCloseable {
    private static final int RECOVERED_AT_ONCE = 100;

    private final Backend backend;
    private final Database database;
    private final Recovery recovery;
    private final Users users;
    private final Conversations conversations;
    private final Responses responses;
    private final Archive archive;

    private Store(Backend backend, Database database, StoreOptions options, Recovery recovery) {
        this.backend = backend;
        this.database = database;
        this.recovery = recovery;
        users = new Users(database, options.clock());
        conversations = new Conversations(database, options.clock());
        responses = new Responses(database, options.clock());
        archive = new Archive(database);
    }

    /// Opens the store: takes its place's lock, brings the tables up to date, and ends what a crash cut off. Raises
    /// LOCKED when another process has the place, DAMAGED when the file is no database, CONFLICT when a newer
    /// version or another program wrote it, READ_ONLY when it cannot be written; with PostgreSQL also INVALID when
    /// there is no such database or user, and BUSY when the server does not answer.
    public static Store open(StoreOptions options) {
        long start = System.nanoTime();
        Backend backend = Backend.hold(options);
        try {
            backend.migrate();
            return open(backend, new Database(backend, options), options, start);
        } catch (RuntimeException | Error e) {
            backend.close();
            throw e;
        }
    }

    private static Store open(Backend backend, Database database, StoreOptions options, long start) {
        try {
            int items = database.write(ItemTable::interrupt);
            int responses = interruptResponses(database);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return new Store(backend, database, options, new Recovery(items, responses, backend.torn(), elapsed));
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static int interruptResponses(Database database) {
        int ended = 0;
        int some;
        do {
            some = database.write(db -> {
                List<ResponseTable.Owned> open = ResponseTable.open(db, RECOVERED_AT_ONCE);
                open.forEach(owned -> ResponseTable.replace(
                        db, owned.owner(), owned.response().interrupted()));
                return open.size();
            });
            ended += some;
        } while (some == RECOVERED_AT_ONCE);
        return ended;
    }

    /// What opening found.
    public Recovery recovery() {
        return recovery;
    }

    /// The users and their keys.
    public Users users() {
        return users;
    }

    /// The conversations and their items.
    public Conversations conversations() {
        return conversations;
    }

    /// The responses.
    public Responses responses() {
        return responses;
    }

    /// Export and import.
    public Archive archive() {
        return archive;
    }

    Database database() {
        return database;
    }

    /// Finishes the writes that were accepted, and gives the place's lock back.
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            backend.close();
        }
    }
}
