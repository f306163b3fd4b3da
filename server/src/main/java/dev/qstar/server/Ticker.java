package dev.qstar.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Does something small again and again, on a thread of its own. Whoever starts it closes it.
final class Ticker implements AutoCloseable {
    private final ScheduledExecutorService thread;
    private final Future<?> ticking;

    Ticker(Duration period, Runnable work) {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("ticker").daemon().factory());
        ticking = thread.scheduleWithFixedDelay(work, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        ticking.cancel(false);
        thread.close();
    }
}
