package dev.qstar.engine.scheduler;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/// How long a scheduler waits for those whose requests ended with the last step. Whoever decodes chooses a token and
/// comes back at once; a step that does not wait takes those few who were quickest, so that two groups form which take
/// turns, and each step reads all weights for half of the work.
///
/// The wait is a small part of what the last step took, so whoever does not come back costs others little. One thread
/// runs the steps and asks; any thread may call [#arrived].
final class Gathering {

    /// The wait is at most the time of the last step divided by this.
    private static final int PART_OF_STEP = 4;

    private final LongSupplier clock;
    private final AtomicInteger expected = new AtomicInteger();
    private long stepBegan;
    private long deadline;

    /// @param clock nanoseconds from any origin
    Gathering(LongSupplier clock) {
        this.clock = clock;
    }

    /// A step begins; nobody is waited for any more.
    void stepBegins() {
        stepBegan = clock.getAsLong();
        expected.set(0);
    }

    /// The step has ended.
    void stepEnds() {
        long now = clock.getAsLong();
        deadline = now + (now - stepBegan) / PART_OF_STEP;
    }

    /// Expects one more back. Called before it is told that its request has ended.
    void expect() {
        expected.incrementAndGet();
    }

    /// Notes that one request was submitted.
    void arrived() {
        expected.updateAndGet(count -> Math.max(0, count - 1));
    }

    /// The nanoseconds that there still are to wait; 0 when all are back.
    long left() {
        return expected.get() == 0 ? 0 : Math.max(0, deadline - clock.getAsLong());
    }
}
