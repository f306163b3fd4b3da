package dev.qstar.app;

import java.util.concurrent.CountDownLatch;

/// Ctrl-C for work that can be gone on with: it is asked to stop, and the process waits until this is closed.
///
/// Opened and closed by the thread that works; that thread says before the end of the block what is to be said.
final class Interruption implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::stopAndWait);
    private volatile boolean requested;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Whether the work is to stop.
    boolean requested() {
        return requested;
    }

    private void stopAndWait() {
        requested = true;
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        Shutdown.forget(hook);
    }
}
