package dev.qstar.app;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// A progress bar on standard error, at a terminal only. Used by one thread.
final class Progress {
    private static final int CELLS = 24;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Terminal terminal;
    private final LongSupplier nanoClock;
    private final String name;
    private final int total;
    private final long startNanos;
    private long shownNanos;
    private int done;
    private int skipped;
    private int correct;

    /// @param nanoClock time in nanoseconds from any origin
    Progress(Terminal terminal, LongSupplier nanoClock, String name, int total) {
        this.terminal = terminal;
        this.nanoClock = nanoClock;
        this.name = name;
        this.total = total;
        this.startNanos = nanoClock.getAsLong();
        this.shownNanos = startNanos;
    }

    /// Counts one that was done in an earlier run.
    void skip(boolean isCorrect) {
        skipped++;
        count(isCorrect);
    }

    /// Counts one and shows the bar, at most ten times a second.
    void step(boolean isCorrect) {
        count(isCorrect);
        long now = nanoClock.getAsLong();
        if (terminal.interactive() && now - shownNanos >= PAUSE_NANOS) {
            shownNanos = now;
            terminal.err().print("\r\u001b[K" + bar(now));
            terminal.err().flush();
        }
    }

    private void count(boolean isCorrect) {
        done++;
        correct += isCorrect ? 1 : 0;
    }

    private String bar(long now) {
        int filled = CELLS * done / total;
        double nanosEach = (double) (now - startNanos) / Math.max(1, done - skipped);
        Duration left = Duration.ofNanos((long) (nanosEach * (total - done)));
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %d of %d  %.1f%% right  %d:%02d:%02d left",
                name,
                "#".repeat(filled),
                ".".repeat(CELLS - filled),
                done,
                total,
                100.0 * correct / done,
                left.toHours(),
                left.toMinutesPart(),
                left.toSecondsPart());
    }

    /// Takes the bar away.
    void end() {
        if (terminal.interactive()) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
