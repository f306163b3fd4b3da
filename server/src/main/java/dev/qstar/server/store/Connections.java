package dev.qstar.server.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;

/// Opens connections to one database file. The only place that says how SQLite is set.
final class Connections {
    private static final int PAGE_BYTES = 4096;
    private static final int BUSY_MILLIS = 5_000;
    private static final int WAL_BYTES = 64 << 20;

    private final SQLiteDataSource source;
    private final StatementCounter counter = new StatementCounter();

    Connections(Path file, long maxBytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE_BYTES);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalSizeLimit(WAL_BYTES);
        config.setTempStore(TempStore.MEMORY);
        config.setMaxPageCount(Math.toIntExact(Math.min(maxBytes / PAGE_BYTES, Integer.MAX_VALUE)));
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(Limits.ROW_BYTES));
        source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
    }

    SQLiteDataSource source() {
        return source;
    }

    /// A connection whose calls are stopped after this time.
    Lane open(Duration workLimit, boolean writes) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.setSqlLogger(counter);
        return new SqliteLane(jdbi.open(), new Deadline(workLimit), writes);
    }

    /// How many statements ran so far, on all connections.
    long statements() {
        return counter.count();
    }
}
