package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sqlite.ProgressHandler;

/// A connection to SQLite. Once the disk refused a write, no later one on it can be trusted to be there: there is none.
final class SqliteLane implements Lane {
    private final Handle handle;
    private final Deadline deadline;
    private final boolean writes;
    private boolean diskFailed;

    SqliteLane(Handle handle, Deadline deadline, boolean writes) {
        this.handle = handle;
        this.deadline = deadline;
        this.writes = writes;
        try {
            ProgressHandler.setHandler(handle.getConnection(), Deadline.INSTRUCTIONS, deadline);
        } catch (SQLException e) {
            throw new StoreException(Kind.DAMAGED, "SQLite takes no progress handler: check the installation.", e);
        }
    }

    @Override
    public void commit(List<? extends Task<?>> tasks) {
        if (diskFailed) {
            throw new StoreException(
                    Kind.READ_ONLY, "The disk failed and nothing more is written: check it, then start again.");
        }
        try {
            transact(tasks);
        } catch (StoreException e) {
            diskFailed = writes && e.kind() == Kind.READ_ONLY;
            throw e;
        }
    }

    private void transact(List<? extends Task<?>> tasks) {
        try {
            handle.begin();
            for (Task<?> task : tasks) {
                deadline.restart();
                task.run(handle);
            }
            deadline.restart();
            handle.commit();
        } catch (RuntimeException e) {
            undo(e);
            throw SqliteFailures.of(e);
        } catch (Error e) {
            undo(e);
            throw e;
        }
    }

    /// SQLite undoes a transaction itself when the disk is full: that there is none left is no failure.
    private void undo(Throwable failure) {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
