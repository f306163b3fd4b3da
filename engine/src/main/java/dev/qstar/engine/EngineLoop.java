package dev.qstar.engine;

import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.scheduler.Request;
import dev.qstar.engine.scheduler.Scheduler;
import java.util.concurrent.locks.LockSupport;

/// The one thread that runs an engine's steps. It sleeps while there is nothing to do.
final class EngineLoop {

    private final Scheduler scheduler;
    private final WorkerPool pool;
    private final Thread thread;
    private volatile boolean open = true;
    private boolean ended;

    /// @param pool closed when this ends
    EngineLoop(Scheduler scheduler, WorkerPool pool) {
        this.scheduler = scheduler;
        this.pool = pool;
        this.thread = new Thread(this::run, "qstar-engine");
        thread.setDaemon(true);
        thread.start();
    }

    boolean isOpen() {
        return open;
    }

    void submit(Request request) {
        scheduler.submit(request);
        LockSupport.unpark(thread);
    }

    private void run() {
        try {
            pool.adoptCaller();
            while (open) {
                long wait = scheduler.nanosToWait();
                if (wait > 0) {
                    LockSupport.parkNanos(this, wait);
                } else if (!scheduler.doWork()) {
                    LockSupport.park(this);
                }
            }
        } finally {
            open = false;
            scheduler.close();
            pool.close();
        }
    }

    /// Ends the thread after the step of the moment; false when that was done before. One thread at a time.
    boolean close() {
        if (ended) {
            return false;
        }
        ended = true;
        open = false;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
