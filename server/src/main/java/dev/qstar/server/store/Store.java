package dev.qstar.server.store;

import java.time.Duration;
import java.util.List;

/// What the server remembers, in one SQLite database in a data directory: users and keys, conversations, responses.
///
/// **A method that returned has its data on disk.** After a kill at any moment, everything that was acknowledged is
/// there, and what was being generated is there as far as it was saved, marked incomplete.
///
/// Any thread may call, virtual ones too. The caller of [#open] owns the store and closes it. Every failure is a
/// [StoreException], whose kind says what can be done about it.
public final class Store implements AutoCloseable {
    private static final int RECOVERED_AT_ONCE = 100;

    private final DataDirectory directory;
    private final Database database;
    private final Recovery recovery;
    private final Users users;
    private final Conversations conversations;
    private final Responses responses;
    private final Archive archive;

    private Store(DataDirectory directory, Database database, StoreOptions options, Recovery recovery) {
        this.directory = directory;
        this.database = database;
        this.recovery = recovery;
        users = new Users(database, options.clock());
        conversations = new Conversations(database, options.clock());
        responses = new Responses(database, options.clock());
        archive = new Archive(database);
    }

    /// Opens the store: takes the directory's lock, brings the tables up to date, and ends what a crash cut off. Raises
    /// LOCKED when another process has the directory, DAMAGED when the file is no database, CONFLICT when a newer
    /// version wrote it, READ_ONLY when it cannot be written.
    public static Store open(StoreOptions options) {
        long start = System.nanoTime();
        DataDirectory directory = DataDirectory.hold(options.directory());
        try {
            boolean torn = directory.torn();
            Connections connections = new Connections(directory.database(), options.maxBytes());
            Schema.migrate(connections.source());
            directory.sync();
            return open(directory, new Database(connections, options), options, torn, start);
        } catch (RuntimeException | Error e) {
            directory.close();
            throw e;
        }
    }

    private static Store open(
            DataDirectory directory, Database database, StoreOptions options, boolean torn, long start) {
        try {
            int items = database.write(ItemTable::interrupt);
            int responses = interruptResponses(database);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return new Store(directory, database, options, new Recovery(items, responses, torn, elapsed));
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

    /// Finishes the writes that were accepted, and gives the directory's lock back.
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            directory.close();
        }
    }
}
