package dev.qstar.server.metrics;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Measures one admitted request, from its arrival to its end. Used by one thread at a time.
public final class RequestMetrics {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Instruments instruments;
    private final String model;
    private final LongSupplier nanoClock;
    private final long arrivedNanos;
    private long firstNanos;
    private long lastNanos;
    private long generated;
    private boolean ended;

    RequestMetrics(Instruments instruments, String model, LongSupplier nanoClock) {
        this.instruments = instruments;
        this.model = model;
        this.nanoClock = nanoClock;
        this.arrivedNanos = nanoClock.getAsLong();
    }

    /// It runs now, after it has waited so long.
    public void runs(Duration waited) {
        instruments.queueTime.labelValues(model).observe(waited.toNanos() / NANOS);
    }

    /// Its prompt has been split into tokens and looked up in the prefix cache.
    ///
    /// @param tokens       all of the prompt
    /// @param cachedTokens those that were found
    public void prompt(long tokens, long cachedTokens) {
        instruments.promptTokens.labelValues(model).inc(tokens);
        instruments.prefixQueries.labelValues(model).inc(tokens);
        instruments.prefixHits.labelValues(model).inc(cachedTokens);
    }

    /// Tokens came out of the model, together.
    ///
    /// @throws IllegalArgumentException when there are none
    public void generated(long tokens) {
        if (tokens < 1) {
            throw new IllegalArgumentException("an output has at least 1 token, not " + tokens);
        }
        long now = nanoClock.getAsLong();
        if (generated == 0) {
            firstNanos = now;
            instruments.timeToFirstToken.labelValues(model).observe((now - arrivedNanos) / NANOS);
        } else {
            instruments.interTokenLatency.labelValues(model).observe((now - lastNanos) / NANOS);
        }
        lastNanos = now;
        generated += tokens;
        instruments.generationTokens.labelValues(model).inc(tokens);
    }

    /// It has been answered. Of all calls that tell its end the first one counts.
    public void finished(FinishReason reason) {
        end(reason.toString());
    }

    /// The client left, the time was over, or the server shut down.
    public void aborted() {
        end(Instruments.ABORTED);
    }

    /// The work failed.
    public void failed() {
        end(Instruments.FAILED);
    }

    private void end(String reason) {
        if (ended) {
            return;
        }
        ended = true;
        instruments.ended.labelValues(model, reason).inc();
        instruments.latency.labelValues(model).observe((nanoClock.getAsLong() - arrivedNanos) / NANOS);
        if (generated > 1) {
            double decoding = (lastNanos - firstNanos) / NANOS;
            instruments.timePerOutputToken.labelValues(model).observe(decoding / (generated - 1));
        }
    }
}
