package dev.qstar.engine.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A fixed set of threads that work through the parts of one task at a time. The calling thread works too.
///
/// Threads between two tasks spin for some microseconds, because a forward pass is many short tasks, and then park.
/// They are daemons and end when the pool is closed. One thread at a time may call [#run].
public final class WorkerPool implements AutoCloseable {

    /// The most threads that a pool has.
    public static final int MAX_THREADS = 64;

    private static final int SPINS_BEFORE_PARKING = 2_000;
    private static final int SPINS_BEFORE_PAUSING = 10_000;
    private static final long PAUSE_NANOS = 10_000;

    private final Worker[] workers;
    private volatile @Nullable Job current;
    private volatile boolean closed;

    /// One part of a task.
    @FunctionalInterface
    public interface Task {

        /// Does part `part`. Parts run in any order, on any thread.
        ///
        /// @param worker from 0 to `threads() - 1`; two parts that run at once have different workers
        void run(int part, int worker);
    }

    /// Starts `threads - 1` threads.
    ///
    /// @param threads from 1 to [#MAX_THREADS]
    public WorkerPool(int threads) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException(threads + " threads; 1 to " + MAX_THREADS + " are possible");
        }
        workers = new Worker[threads - 1];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(i + 1);
            workers[i].start();
        }
    }

    /// The number of threads that work on a task, the caller included.
    public int threads() {
        return workers.length + 1;
    }

    /// Runs all parts and returns when they are done. When parts fail, the first failure is thrown after all threads
    /// have stopped working on the task; parts not yet begun by then are left out.
    ///
    /// @param parts from 0 on
    public void run(int parts, Task task) {
        if (closed) {
            throw new IllegalStateException("this pool is closed");
        }
        if (parts <= 1 || workers.length == 0) {
            for (int part = 0; part < parts; part++) {
                task.run(part, 0);
            }
            return;
        }
        Job job = new Job(task, parts);
        current = job;
        for (Worker worker : workers) {
            worker.wake();
        }
        job.work(0);
        job.await();
    }

    /// Ends the threads; work in progress is finished first.
    @Override
    public void close() {
        closed = true;
        for (Worker worker : workers) {
            LockSupport.unpark(worker);
        }
    }

    private static final class Job {
        private final Task task;
        private final int parts;
        private final AtomicInteger claimed = new AtomicInteger();
        private final AtomicInteger finished = new AtomicInteger();
        private volatile @Nullable Throwable failure;

        Job(Task task, int parts) {
            this.task = task;
            this.parts = parts;
        }

        void work(int worker) {
            for (int part = claimed.getAndIncrement(); part < parts; part = claimed.getAndIncrement()) {
                try {
                    if (failure == null) {
                        task.run(part, worker);
                    }
                } catch (Throwable e) {
                    failure = e;
                } finally {
                    finished.incrementAndGet();
                }
            }
        }

        void await() {
            for (int spins = 0; finished.get() < parts; spins++) {
                if (spins < SPINS_BEFORE_PAUSING) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(this, PAUSE_NANOS);
                }
            }
            Throwable thrown = failure;
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            if (thrown instanceof Error e) {
                throw e;
            }
        }
    }

    private final class Worker extends Thread {
        private final int number;
        private volatile boolean parked;

        Worker(int number) {
            super("qstar-kernel-" + number);
            this.number = number;
            setDaemon(true);
        }

        void wake() {
            if (parked) {
                LockSupport.unpark(this);
            }
        }

        @Override
        public void run() {
            Job last = null;
            while (true) {
                Job job = next(last);
                if (job == null) {
                    return;
                }
                job.work(number);
                last = job;
            }
        }

        /// The next job, or null when the pool is closed.
        private @Nullable Job next(@Nullable Job last) {
            int spins = 0;
            while (true) {
                Job job = current;
                if (job != last) {
                    return job;
                }
                if (closed) {
                    return null;
                }
                if (spins++ < SPINS_BEFORE_PARKING) {
                    Thread.onSpinWait();
                    continue;
                }
                parked = true;
                if (current == last && !closed) {
                    LockSupport.park(this);
                }
                parked = false;
            }
        }
    }
}
