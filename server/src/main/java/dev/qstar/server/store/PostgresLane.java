package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A connection to PostgreSQL that is made anew when it was lost. What was not yet to be committed then is undone, for
/// sure, and is done again; whether what was to be committed is there, nobody knows, and each caller is told so.
final class PostgresLane implements Lane {
    private final Supplier<Handle> opener;
    private final Consumer<Handle> ending;
    private final boolean writes;
    private @Nullable Handle handle;

    /// @param opener makes a connection that may be used, or raises a [StoreException]
    /// @param ending is done at the end of each transaction
    PostgresLane(Supplier<Handle> opener, Consumer<Handle> ending, boolean writes) {
        this.opener = opener;
        this.ending = ending;
        this.writes = writes;
        handle = opener.get();
    }

    @Override
    public void commit(List<? extends Task<?>> tasks) {
        if (handle != null && committed(handle, tasks)) {
            return;
        }
        if (!committed(reopened(), tasks)) {
            throw new LaneException(new StoreException(
                    Kind.BUSY, "The connection to the database was lost twice: check the server, then try again."));
        }
    }

    /// Whether the tasks are done; not when the connection was lost and all was undone.
    private boolean committed(Handle db, List<? extends Task<?>> tasks) {
        boolean asked = false;
        try {
            db.begin();
            tasks.forEach(task -> task.run(db));
            ending.accept(db);
            asked = writes;
            db.commit();
            return true;
        } catch (RuntimeException e) {
            if (undone(db, e)) {
                throw PostgresFailures.of(e);
            }
            drop();
            if (asked) {
                throw new LaneException(new StoreException(
                        Kind.BUSY,
                        "The connection to the database was lost before it confirmed a write: look whether it is"
                                + " there, then try again.",
                        e));
            }
            return false;
        } catch (Error e) {
            if (!undone(db, e)) {
                drop();
            }
            throw e;
        }
    }

    /// A connection that cannot even undo is lost.
    private static boolean undone(Handle db, Throwable failure) {
        try {
            db.rollback();
            return true;
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private Handle reopened() {
        try {
            Handle db = opener.get();
            handle = db;
            return db;
        } catch (StoreException e) {
            boolean taken = e.kind() == Kind.LOCKED || e.kind() == Kind.READ_ONLY;
            throw new LaneException(
                    new StoreException(taken ? Kind.READ_ONLY : Kind.BUSY, String.valueOf(e.getMessage()), e));
        }
    }

    private void drop() {
        Handle lost = handle;
        handle = null;
        if (lost != null) {
            PostgreSql.discard(lost);
        }
    }

    @Override
    public void close() {
        drop();
    }
}
