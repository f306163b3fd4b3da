package dev.qstar.app.eval;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// One line on a terminal that shows how far an evaluation is, at most ten times a second. It is cleared at the end.
final class ProgressBar implements AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final int CELLS = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean shown;
    private final LongSupplier nanoClock;
    private final String label;
    private final int total;
    private final long startNanos;
    private long lastNanos;
    private boolean drawn;
    private int done;
    private int correct;
    private int doneNow;

    ProgressBar(PrintStream out, boolean shown, LongSupplier nanoClock, String label, int total) {
        this.out = out;
        this.shown = shown;
        this.nanoClock = nanoClock;
        this.label = label;
        this.total = total;
        this.startNanos = nanoClock.getAsLong();
    }

    /// Counts an answer of an earlier run.
    void recorded(Grade grade) {
        done++;
        correct += grade.correct() ? 1 : 0;
    }

    /// Counts an answer and shows the line when it is time.
    void finished(Grade grade) {
        recorded(grade);
        doneNow++;
        long now = nanoClock.getAsLong();
        if (shown && (!drawn || now - lastNanos >= NANOS_BETWEEN)) {
            lastNanos = now;
            drawn = true;
            draw(now);
        }
    }

    @Override
    public void close() {
        if (drawn) {
            out.print(CLEAR);
            out.flush();
        }
    }

    private void draw(long now) {
        int filled = (int) ((long) CELLS * done / total);
        var left = Duration.ofNanos((long) ((double) (now - startNanos) / doneNow * (total - done)));
        out.printf(
                Locale.ROOT,
                CLEAR + "[%s%s] %s  %d of %d  %.1f%% correct  %d:%02d:%02d left",
                "#".repeat(filled),
                ".".repeat(CELLS - filled),
                label,
                done,
                total,
                100.0 * correct / done,
                left.toHours(),
                left.toMinutesPart(),
                left.toSecondsPart());
        out.flush();
    }
}
