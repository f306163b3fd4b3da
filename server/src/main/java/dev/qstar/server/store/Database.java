package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// One writer and several readers on one database. Callers may be virtual threads: they wait without holding a
/// carrier, while platform threads sit in SQLite or wait for PostgreSQL.
///
/// Writes that wait together go to disk together, by one fsync; each is acknowledged after it. When one of them fails,
/// all are undone and each is done alone, so that only the one that failed is refused.
final class Database implements AutoCloseable {
    private static final int WAITING = 1_024;
    private static final int TOGETHER = 64;
    private static final int CLOSING_SECONDS = 60;

    private final Backend backend;
    private final Lane writer;
    private final ArrayBlockingQueue<Lane> idleReaders;
    private final ThreadPoolExecutor writing;
    private final ThreadPoolExecutor reading;

    /// Opens the connections; the tables are there.
    Database(Backend backend, StoreOptions options) {
        this.backend = backend;
        writer = backend.writer();
        idleReaders = new ArrayBlockingQueue<>(options.readers());
        for (int i = 0; i < options.readers(); i++) {
            idleReaders.add(backend.reader());
        }
        writing = threads("store-writer", 1);
        reading = threads("store-reader", options.readers());
    }

    /// Reads, all from one state of the database.
    <T> T read(Function<Handle, T> work) {
        Task<T> task = new Task<>(work);
        submit(reading, new Reading(task));
        return task.await();
    }

    /// Writes; returns once it is on disk. The work may run twice: it does nothing but what the transaction undoes.
    <T> T write(Function<Handle, T> work) {
        Task<T> task = new Task<>(work);
        submit(writing, new Writing(task));
        return task.await();
    }

    /// How items are found by their words.
    FullText fullText() {
        return backend.fullText();
    }

    /// How many statements ran so far.
    long statements() {
        return backend.statements();
    }

    /// Finishes what was accepted, takes nothing more, and closes the connections.
    @Override
    public void close() {
        finish(writing);
        finish(reading);
        idleReaders.forEach(Lane::close);
        writer.close();
    }

    private static ThreadPoolExecutor threads(String name, int count) {
        return new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    private static void submit(ThreadPoolExecutor threads, Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            throw new StoreException(
                    Kind.BUSY,
                    threads.isShutdown()
                            ? "The store is closed: open it again."
                            : "The store has too much to do: try again later.",
                    e);
        }
    }

    /// An interrupt is kept for later: what was accepted is worth the wait.
    private static void finish(ThreadPoolExecutor threads) {
        threads.shutdown();
        if (terminated(threads)) {
            return;
        }
        for (Runnable left : threads.shutdownNow()) {
            ((Waiting) left).refuse();
        }
        throw new StoreException(
                Kind.BUSY, "The store is still at work: end the process, nothing acknowledged is lost.");
    }

    private static boolean terminated(ThreadPoolExecutor threads) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSING_SECONDS);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// What waits in a queue.
    private sealed interface Waiting extends Runnable {
        Task<?> task();

        default void refuse() {
            task().fail(new StoreException(Kind.BUSY, "The store closed before it came to this: try again later."));
        }
    }

    private final class Reading implements Waiting {
        private final Task<?> task;

        Reading(Task<?> task) {
            this.task = task;
        }

        @Override
        public Task<?> task() {
            return task;
        }

        @Override
        public void run() {
            Lane lane = idleReaders.remove();
            try {
                lane.commit(List.of(task));
                task.acknowledge();
            } catch (LaneException e) {
                task.fail(e.told());
            } catch (RuntimeException | Error e) {
                task.fail(e);
            } finally {
                idleReaders.add(lane);
            }
        }
    }

    /// Takes along the writes that wait behind it.
    private final class Writing implements Waiting {
        private final Task<?> task;

        Writing(Task<?> task) {
            this.task = task;
        }

        @Override
        public Task<?> task() {
            return task;
        }

        @Override
        public void run() {
            List<Runnable> waiting = new ArrayList<>();
            writing.getQueue().drainTo(waiting, TOGETHER - 1);
            List<Task<?>> tasks = new ArrayList<>();
            tasks.add(task);
            waiting.forEach(other -> tasks.add(((Waiting) other).task()));
            if (tasks.size() == 1 || !settled(tasks)) {
                tasks.forEach(Database.this::commitAlone);
            }
        }
    }

    /// Whether each caller has an answer; if not, all was undone because of one of them.
    private boolean settled(List<Task<?>> tasks) {
        try {
            writer.commit(tasks);
            tasks.forEach(Task::acknowledge);
            return true;
        } catch (LaneException e) {
            tasks.forEach(task -> task.fail(e.told()));
            return true;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    private void commitAlone(Task<?> task) {
        try {
            writer.commit(List.of(task));
            task.acknowledge();
        } catch (LaneException e) {
            task.fail(e.told());
        } catch (RuntimeException | Error e) {
            task.fail(e);
        }
    }
}
