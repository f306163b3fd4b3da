package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sqlite.ProgressHandler;

/// One connection, used by one thread at a time: does tasks in transactions.
final class Lane implements AutoCloseable {
    private final Handle handle;
    private final Deadline deadline;

    Lane(Handle handle, Deadline deadline) {
        this.handle = handle;
        this.deadline = deadline;
        try {
            ProgressHandler.setHandler(handle.getConnection(), Deadline.INSTRUCTIONS, deadline);
        } catch (SQLException e) {
            throw new StoreException(Kind.DAMAGED, "SQLite takes no progress handler: check the installation.", e);
        }
    }

    /// Does the tasks in one transaction and returns once it is on disk: all of them are, or it throws and none is.
    void commit(List<? extends Task<?>> tasks) {
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
            throw StoreException.of(e);
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
