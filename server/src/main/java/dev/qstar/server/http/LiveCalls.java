package dev.qstar.server.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The calls that are being answered. Any thread may call.
final class LiveCalls {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition fewer = lock.newCondition();
    private final Set<VertxExchange> calls = new HashSet<>();

    void add(VertxExchange call) {
        lock.lock();
        try {
            calls.add(call);
        } finally {
            lock.unlock();
        }
    }

    void remove(VertxExchange call) {
        lock.lock();
        try {
            calls.remove(call);
            fewer.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Asks all to end; each tells its client why.
    void stop() {
        lock.lock();
        try {
            calls.forEach(VertxExchange::stop);
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there are none, but not for ever.
    ///
    /// @return whether there are none
    boolean awaitNone(Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!calls.isEmpty() && left > 0) {
                left = fewer.awaitNanos(left);
            }
            return calls.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
