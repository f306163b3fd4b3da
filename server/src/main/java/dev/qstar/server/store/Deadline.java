package dev.qstar.server.store;

import java.time.Duration;
import org.sqlite.ProgressHandler;

/// Stops the statements of one call when they compute for too long. Belongs to one connection and its thread.
final class Deadline extends ProgressHandler {
    /// How many instructions SQLite runs between two looks at the time: some tens of microseconds.
    static final int INSTRUCTIONS = 10_000;

    private final long limitNanos;
    private long startNanos = System.nanoTime();

    Deadline(Duration limit) {
        limitNanos = limit.toNanos();
    }

    /// The call starts now.
    void restart() {
        startNanos = System.nanoTime();
    }

    @Override
    protected int progress() {
        return System.nanoTime() - startNanos > limitNanos ? 1 : 0;
    }
}
