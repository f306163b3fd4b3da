package dev.qstar.server.store;

import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/// Counts statements, on any number of connections.
final class StatementCounter implements SqlLogger {
    private final AtomicLong statements = new AtomicLong();

    long count() {
        return statements.get();
    }

    @Override
    public void logAfterExecution(StatementContext context) {
        statements.incrementAndGet();
    }
}
