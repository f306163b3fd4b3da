package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/// A database of a PostgreSQL server, which this process has to itself as far as other stores go.
///
/// The lock is the session's that writes: whoever writes has it, and who lost it has lost the connection too. A store
/// that comes back takes the lock anew and looks whether another one had it meanwhile: if so, it writes no more.
final class PostgreSql implements Backend {
    private static final List<String> MIGRATIONS =
            List.of("postgresql/V2__full_text.sql", "postgresql/V2_1__server.sql");

    /// The name of the advisory lock: "qstar" in ASCII.
    private static final long LOCK = 0x71_73_74_61_72L;

    private static final int CONNECT_SECONDS = 5;

    /// How much longer than a statement may take its answer is waited for.
    private static final int ANSWER_SECONDS = 10;

    /// A write is confirmed once it is on disk. A lock is waited for as long as a server needs to see that the process
    /// that had it was killed; that its whole machine is gone, it sees after 25 s.
    private static final String SETTINGS = "-c synchronous_commit=on -c statement_timeout=0 -c lock_timeout=3s"
            + " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

    private final StoreLocation.PostgreSql location;
    private final Duration workLimit;
    private final StatementCounter counter = new StatementCounter();
    private final PostgresLane writer;
    private Optional<Long> opening = Optional.empty();

    private PostgreSql(StoreLocation.PostgreSql location, Duration workLimit) {
        this.location = location;
        this.workLimit = workLimit;
        writer = new PostgresLane(this::openLocked, TextVectors::index, true);
    }

    static PostgreSql hold(StoreLocation.PostgreSql location, StoreOptions options) {
        return new PostgreSql(location, options.workLimit());
    }

    /// Nobody can see it: the server drops what it had not confirmed by itself.
    @Override
    public boolean torn() {
        return false;
    }

    @Override
    public void migrate() {
        Schema.migrate(source(), MIGRATIONS, PostgresFailures::of);
        Task<Long> task = new Task<>(db -> db.createQuery("UPDATE openings SET count = count + 1 RETURNING count")
                .mapTo(Long.class)
                .one());
        writer.commit(List.of(task));
        task.acknowledge();
        opening = Optional.of(task.await());
    }

    @Override
    public Lane writer() {
        return writer;
    }

    @Override
    public Lane reader() {
        return new PostgresLane(this::openReader, db -> {}, false);
    }

    @Override
    public FullText fullText() {
        return new TextVectors();
    }

    @Override
    public long statements() {
        return counter.count();
    }

    @Override
    public void close() {
        writer.close();
    }

    /// Closes a connection that may be lost.
    static void discard(Handle db) {
        try {
            db.close();
        } catch (JdbiException e) {
            // what is lost cannot be closed, and is
        }
    }

    private Handle openReader() {
        return open(db -> {
            try {
                db.getConnection().setReadOnly(true);
                db.getConnection().setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            } catch (SQLException e) {
                throw new ConnectionException(e);
            }
        });
    }

    private Handle openLocked() {
        return open(db -> {
            lock(db);
            requireUtf8(db);
            opening.ifPresent(mine -> requireLast(db, mine));
        });
    }

    private void lock(Handle db) {
        try {
            db.execute("SELECT pg_advisory_lock(?)", LOCK);
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException sql && "55P03".equals(sql.getSQLState())) {
                throw new StoreException(
                        Kind.LOCKED,
                        "Another server uses the database " + location + ": stop it or choose another database.",
                        e);
            }
            throw e;
        }
    }

    private static void requireUtf8(Handle db) {
        Limits.valid(
                db.createQuery("SHOW server_encoding").mapTo(String.class).one().equals("UTF8"),
                "The database cannot keep every text: make it with ENCODING 'UTF8'.");
    }

    private static void requireLast(Handle db, long mine) {
        long last =
                db.createQuery("SELECT count FROM openings").mapTo(Long.class).one();
        if (last != mine) {
            throw new StoreException(
                    Kind.READ_ONLY,
                    "Another server had the database while the connection was lost: start this server again.");
        }
    }

    private Handle open(Consumer<Handle> preparation) {
        try {
            PGSimpleDataSource source = source();
            source.setSocketTimeout(Math.toIntExact(workLimit.toSeconds()) + ANSWER_SECONDS);
            Jdbi jdbi = Jdbi.create(source);
            jdbi.setSqlLogger(counter);
            Handle db = jdbi.open();
            try {
                preparation.accept(db);
                db.execute("SET statement_timeout = " + workLimit.toMillis());
                return db;
            } catch (RuntimeException | Error e) {
                discard(db);
                throw e;
            }
        } catch (RuntimeException e) {
            throw PostgresFailures.of(e);
        }
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {location.host()});
        source.setPortNumbers(new int[] {location.port()});
        source.setDatabaseName(location.database());
        source.setUser(location.user());
        location.password()
                .or(() -> Optional.ofNullable(System.getenv("PGPASSWORD")))
                .ifPresent(source::setPassword);
        source.setApplicationName("qstar");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(2 * CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setOptions(SETTINGS);
        try {
            for (var setting : location.settings().entrySet()) {
                source.setProperty(setting.getKey(), setting.getValue());
            }
        } catch (SQLException e) {
            throw new StoreException(
                    Kind.INVALID, "A setting in the address of the database has no such value: correct it.", e);
        }
        return source;
    }
}
