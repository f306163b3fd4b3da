package dev.qstar.engine.kernel;

import dev.qstar.engine.platform.ThreadPinning;
import dev.qstar.engine.platform.ThreadPriority;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A fixed set of threads that work through the parts of one task at a time. The calling thread works too.
///
/// Threads between two tasks spin for some microseconds, because a forward pass is many short tasks, and then park.
/// They are daemons and end when the pool is closed. Where there is a thread for each processor, each is bound to one.
/// One thread at a time may call [#run], which allocates nothing.
public final class WorkerPool implements AutoCloseable {

    /// The most threads that a pool has.
    public static final int MAX_THREADS = 64;

    /// The most parts of a task.
    public static final int MAX_PARTS = (1 << 20) - 1;

    private static final int SPINS_BEFORE_PARKING = 2_000;
    private static final int SPINS_BEFORE_PAUSING = 10_000;
    private static final long PAUSE_NANOS = 10_000;
    private static final int FIELD_BITS = 20;
    private static final int NUMBER_SHIFT = 2 * FIELD_BITS;

    private final Worker[] workers;
    private final boolean yielding;

    /// The number of the task, of its parts, and of the next part to be claimed, from the highest bits down: read
    /// and changed as one, so that no thread that comes late claims a part of one task for another.
    private final AtomicLong claims = new AtomicLong();

    private final AtomicInteger unfinished = new AtomicInteger();
    private @Nullable Task task;
    private int units;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    /// What the threads do.
    @FunctionalInterface
    public interface Task {

        /// Does units `from` to `to` (exclusive). Ranges come in any order, on any thread.
        ///
        /// @param worker from 0 to `threads() - 1`; two ranges that run at once have different workers
        void run(int from, int to, int worker);
    }

    /// Starts `threads - 1` threads of usual priority.
    ///
    /// @param threads from 1 to [#MAX_THREADS]
    public WorkerPool(int threads) {
        this(threads, false);
    }

    /// Starts `threads - 1` threads.
    ///
    /// @param threads  from 1 to [#MAX_THREADS]
    /// @param yielding whether the threads let others of the process go first
    public WorkerPool(int threads, boolean yielding) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException(threads + " threads; 1 to " + MAX_THREADS + " are possible");
        }
        this.yielding = yielding;
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

    /// Makes the calling thread, which is going to call [#run] from now on, one of the pool: bound to the processor
    /// that the others left to it, and of their priority.
    public void adoptCaller() {
        settle(0);
    }

    private void settle(int number) {
        if (threads() > 1) {
            ThreadPinning.pinCurrentThread(number, threads());
        }
        if (yielding) {
            ThreadPriority.lowerCurrentThread();
        }
    }

    /// Does units 0 to `count` (exclusive), in `parts` ranges of neighbours, and returns when they are done. When
    /// parts fail, one of the failures is thrown after all threads have stopped working on the task; parts not yet
    /// begun by then are left out.
    ///
    /// @param parts from 0 to [#MAX_PARTS]; no more than `count`
    public void run(int count, int parts, Task work) {
        if (parts < 0 || parts > Math.min(count, MAX_PARTS)) {
            throw new IllegalArgumentException(count + " units cannot be done in " + parts + " parts");
        }
        if (closed) {
            throw new IllegalStateException("this pool is closed");
        }
        if (parts <= 1 || workers.length == 0) {
            if (count > 0) {
                work.run(0, count, 0);
            }
            return;
        }
        task = work;
        units = count;
        unfinished.set(parts);
        claims.set((taskNumber() + 1) << NUMBER_SHIFT | (long) parts << FIELD_BITS);
        for (Worker worker : workers) {
            worker.wake();
        }
        work(0);
        await();
    }

    private long taskNumber() {
        return claims.get() >>> NUMBER_SHIFT;
    }

    /// Does unclaimed parts of the current task until there are none.
    private void work(int worker) {
        while (true) {
            long claim = claims.get();
            int part = (int) claim & MAX_PARTS;
            int parts = (int) (claim >>> FIELD_BITS) & MAX_PARTS;
            Task current = task;
            int count = units;
            if (part >= parts || current == null) {
                return;
            }
            if (claims.compareAndSet(claim, claim + 1)) {
                runPart(current, count, part, parts, worker);
            }
        }
    }

    private void runPart(Task current, int count, int part, int parts, int worker) {
        try {
            if (failure == null) {
                current.run((int) ((long) count * part / parts), (int) ((long) count * (part + 1) / parts), worker);
            }
        } catch (Throwable e) {
            failure = e;
        } finally {
            unfinished.decrementAndGet();
        }
    }

    private void await() {
        for (int spins = 0; unfinished.get() > 0; spins++) {
            if (spins < SPINS_BEFORE_PAUSING) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(this, PAUSE_NANOS);
            }
        }
        Throwable thrown = failure;
        failure = null;
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }

    /// Ends the threads; work in progress is finished first.
    @Override
    public void close() {
        closed = true;
        for (Worker worker : workers) {
            LockSupport.unpark(worker);
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
            settle(number);
            long last = 0;
            while (next(last)) {
                last = taskNumber();
                work(number);
            }
        }

        /// Waits for a task with another number; false when the pool is closed.
        private boolean next(long last) {
            int spins = 0;
            while (true) {
                if (taskNumber() != last) {
                    return true;
                }
                if (closed) {
                    return false;
                }
                if (spins++ < SPINS_BEFORE_PARKING) {
                    Thread.onSpinWait();
                    continue;
                }
                parked = true;
                if (taskNumber() == last && !closed) {
                    LockSupport.park(this);
                }
                parked = false;
            }
        }
    }
}
