package dev.qstar.server.store;

/// The database that is behind a store: what SQLite and PostgreSQL do each in its own way. All else, the tables and
/// nearly every statement, is the same for both.
interface Backend extends AutoCloseable {
    /// Takes the place for this store alone. Raises LOCKED when another one has it.
    static Backend hold(StoreOptions options) {
        return switch (options.location()) {
            case StoreLocation.Directory(var path) -> Sqlite.hold(path, options);
            case StoreLocation.PostgreSql location -> PostgreSql.hold(location, options);
        };
    }

    /// Whether the last write of the process before this one was cut off half-way, as far as anybody can see.
    boolean torn();

    /// Brings the tables up to date.
    void migrate();

    /// The one connection that writes. Whoever takes it closes it.
    Lane writer();

    /// A new connection that reads. Whoever takes it closes it.
    Lane reader();

    /// How items are found by their words.
    FullText fullText();

    /// How many statements ran so far, on all connections.
    long statements();

    /// Gives the place back.
    @Override
    void close();
}
