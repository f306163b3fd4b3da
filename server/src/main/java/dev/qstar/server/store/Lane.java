package dev.qstar.server.store;

import java.util.List;

/// One connection, used by one thread at a time: does tasks in transactions.
interface Lane extends AutoCloseable {
    /// Does the tasks in one transaction and returns once it is on disk: all of them are, or it throws and none is.
    /// Only a [LaneException] leaves that open, and says so.
    void commit(List<? extends Task<?>> tasks);

    @Override
    void close();
}
