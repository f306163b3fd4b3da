package dev.qstar.engine.scheduler;

import java.util.concurrent.atomic.AtomicLong;

/// Counts what a scheduler does. Written by the thread that runs steps, read by any.
public final class Counters {

    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong prefilled = new AtomicLong();
    private final AtomicLong decoded = new AtomicLong();

    /// Passes through the model.
    public long steps() {
        return steps.get();
    }

    /// Tokens that came several at a time.
    public long prefilledTokens() {
        return prefilled.get();
    }

    /// Tokens that came one at a time.
    public long decodedTokens() {
        return decoded.get();
    }

    void countStep() {
        steps.incrementAndGet();
    }

    void countTokens(int count, boolean prompt) {
        (prompt ? prefilled : decoded).addAndGet(count);
    }
}
