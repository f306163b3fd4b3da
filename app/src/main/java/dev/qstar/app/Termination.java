package dev.qstar.app;

import java.util.concurrent.CountDownLatch;

/// Ctrl-C, or a signal to end, for work that goes on until then: it is told, and when it has closed this the process
/// ends as after any work that is done.
///
/// Opened, awaited and closed by the thread that works.
final class Termination implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Terminal terminal;
    private final Thread hook = Thread.ofPlatform().unstarted(this::tellAndWait);

    Termination(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Waits until the process is to end; an interrupt of the calling thread says so too.
    void await() {
        try {
            asked.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellAndWait() {
        asked.countDown();
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        terminal.out().flush();
        Runtime.getRuntime().halt(QstarCommand.DONE);
    }

    @Override
    public void close() {
        ended.countDown();
        Shutdown.forget(hook);
    }
}
