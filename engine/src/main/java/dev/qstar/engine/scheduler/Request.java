package dev.qstar.engine.scheduler;

import dev.qstar.engine.EngineException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Work that was submitted together and ends together: done, failed or cancelled. When it has not been done, its
/// sequences are as before.
///
/// One thread at a time awaits it; any thread may cancel it.
public final class Request {

    private final List<Work> work;
    private volatile @Nullable Thread waiter;
    private volatile boolean cancelled;
    private volatile boolean ended;
    private @Nullable RuntimeException failure;
    private @Nullable Error error;

    /// @param work of different sequences, at least one piece
    public Request(List<Work> work) {
        this.work = work;
    }

    /// Asks for an end between two steps, or two layers of a step that nobody else needs.
    public void cancel() {
        cancelled = true;
    }

    /// Waits for the end, as [#awaitEnd] does.
    ///
    /// @throws EngineException when the request failed, or was cancelled
    public void await() {
        awaitEnd();
        if (error != null) {
            throw error;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /// Waits for the end, be it good or bad. An interrupt of this thread cancels the request and is noted again.
    public void awaitEnd() {
        waiter = Thread.currentThread();
        boolean interrupted = false;
        while (!ended) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                interrupted = true;
                cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    List<Work> work() {
        return work;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isDone() {
        for (int i = 0; i < work.size(); i++) {
            if (work.get(i).left() > 0) {
                return false;
            }
        }
        return true;
    }

    void succeed() {
        end();
    }

    private void end() {
        ended = true;
        LockSupport.unpark(waiter);
    }

    /// Ends without success.
    void fail(Throwable cause) {
        if (cause instanceof Error serious) {
            error = serious;
        } else if (cause instanceof RuntimeException ours) {
            failure = ours;
        } else {
            failure = new EngineException("the step failed: " + cause);
        }
        end();
    }
}
