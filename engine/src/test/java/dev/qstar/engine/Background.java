package dev.qstar.engine;

import java.util.Optional;

/// Work on a thread of its own, for tests of what happens at the same time.
final class Background {

    private final Thread thread;
    private volatile Throwable failure;
    private volatile boolean interrupted;

    private Background(Runnable work) {
        thread = new Thread(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                failure = e;
            }
            interrupted = Thread.currentThread().isInterrupted();
        });
    }

    static Background start(Runnable work) {
        Background background = new Background(work);
        background.thread.start();
        return background;
    }

    void interrupt() {
        thread.interrupt();
    }

    /// Waits for the end, which must be a good one.
    void end() throws InterruptedException {
        failure().ifPresent(e -> {
            throw new AssertionError("work in the background failed", e);
        });
    }

    /// Waits for the end; says why it was not a good one.
    Optional<Throwable> failure() throws InterruptedException {
        thread.join();
        return Optional.ofNullable(failure);
    }

    /// Whether the thread's interrupt was noted at its end.
    boolean endedInterrupted() throws InterruptedException {
        thread.join();
        return interrupted;
    }
}
