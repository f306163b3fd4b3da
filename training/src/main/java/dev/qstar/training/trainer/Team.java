package dev.qstar.training.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A fixed number of threads that work on one job at a time; the caller is one of them.
///
/// Used and closed by one thread. Tasks of a job are taken in order by whoever is free, so a job must not depend on
/// which member runs a task. An error in a task ends the job and is thrown to the caller.
final class Team implements AutoCloseable {

    /// A part of a job.
    interface Task {
        void run(int index, int member);
    }

    private final Object lock = new Object();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private long generation;
    private int busy;
    private int tasks;
    private @Nullable Task task;
    private @Nullable Throwable failure;
    private boolean closed;

    Team(int size) {
        for (int member = 1; member < size; member++) {
            int index = member;
            threads.add(Thread.ofPlatform().name("trainer-" + index).daemon().start(() -> serve(index)));
        }
    }

    int size() {
        return threads.size() + 1;
    }

    /// Runs the tasks `0..count` and returns when all are done.
    void run(int count, Task job) {
        if (count <= 1 || threads.isEmpty()) {
            for (int index = 0; index < count; index++) {
                job.run(index, 0);
            }
            return;
        }
        synchronized (lock) {
            task = job;
            tasks = count;
            next.set(0);
            failure = null;
            busy = threads.size();
            generation++;
            lock.notifyAll();
        }
        work(job, count, 0);
        awaitOthers();
    }

    /// A part of a length.
    interface Range {
        void run(int from, int to);
    }

    /// Divides `0..length` into ranges that begin at multiples of `unit`, two for each member, so that one who is
    /// late holds the others up by less.
    void divide(int length, int unit, Range range) {
        int units = (length + unit - 1) / unit;
        int count = Math.min(units, 2 * size());
        run(count, (index, member) -> {
            int from = (int) ((long) units * index / count) * unit;
            int to = Math.min(length, (int) ((long) units * (index + 1) / count) * unit);
            range.run(from, to);
        });
    }

    private void awaitOthers() {
        synchronized (lock) {
            boolean interrupted = false;
            while (busy > 0) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            task = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure != null) {
                throw new TrainerException("a training thread failed: " + failure, failure);
            }
        }
    }

    private void work(Task job, int count, int member) {
        try {
            for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                job.run(index, member);
            }
        } catch (RuntimeException | Error e) {
            next.set(count);
            synchronized (lock) {
                failure = e;
            }
        }
    }

    private void serve(int member) {
        long seen = 0;
        while (true) {
            Task job;
            int count;
            synchronized (lock) {
                while (generation == seen && !closed) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                if (closed || task == null) {
                    return;
                }
                seen = generation;
                job = task;
                count = tasks;
            }
            work(job, count, member);
            synchronized (lock) {
                busy--;
                lock.notifyAll();
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }
}
