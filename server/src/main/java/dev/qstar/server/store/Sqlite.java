package dev.qstar.server.store;

import java.nio.file.Path;
import java.util.List;

/// SQLite in a data directory, which this process has to itself.
final class Sqlite implements Backend {
    private static final List<String> MIGRATIONS = List.of("sqlite/V2__full_text.sql");

    private final DataDirectory directory;
    private final Connections connections;
    private final StoreOptions options;
    private final boolean torn;

    private Sqlite(DataDirectory directory, boolean torn, StoreOptions options) {
        this.directory = directory;
        this.torn = torn;
        this.options = options;
        connections = new Connections(directory.database(), options.maxBytes());
    }

    static Sqlite hold(Path path, StoreOptions options) {
        DataDirectory directory = DataDirectory.hold(path);
        try {
            return new Sqlite(directory, directory.torn(), options);
        } catch (RuntimeException | Error e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public boolean torn() {
        return torn;
    }

    @Override
    public void migrate() {
        Schema.migrate(connections.source(), MIGRATIONS, SqliteFailures::of);
        directory.sync();
    }

    @Override
    public Lane writer() {
        return connections.open(options.workLimit(), true);
    }

    @Override
    public Lane reader() {
        return connections.open(options.workLimit(), false);
    }

    @Override
    public FullText fullText() {
        return new Fts5();
    }

    @Override
    public long statements() {
        return connections.statements();
    }

    @Override
    public void close() {
        directory.close();
    }
}
