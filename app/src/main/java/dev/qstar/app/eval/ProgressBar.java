package dev.qstar.app.eval;

import dev.qstar.app.table.Bar;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// One line on a terminal that shows how far an evaluation of several runs is, at most ten times a second. It
/// is cleared at the end. The bar and the time left are of all runs, the numbers of the present one.
final class ProgressBar implements AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean shown;
    private final LongSupplier nanoClock;
    private final long totalWork;
    private final long startNanos;
    private long work;
    private long workNow;
    private long lastNanos;
    private boolean drawn;
    private String label = "";
    private long workOfAnswer;
    private int answers;
    private int done;
    private int correct;

    /// @param totalWork of all answers of all runs, in any one unit
    ProgressBar(PrintStream out, boolean shown, LongSupplier nanoClock, long totalWork) {
        this.out = out;
        this.shown = shown;
        this.nanoClock = nanoClock;
        this.totalWork = totalWork;
        this.startNanos = nanoClock.getAsLong();
        this.lastNanos = startNanos - NANOS_BETWEEN;
    }

    /// Goes on to the next run.
    ///
    /// @param answersOfRun how many it wants
    /// @param workOfOne what each adds to the work
    void begin(String labelOfRun, int answersOfRun, long workOfOne) {
        label = labelOfRun;
        answers = answersOfRun;
        workOfAnswer = workOfOne;
        done = 0;
        correct = 0;
    }

    /// Counts an answer of an earlier run.
    void recorded(Grade grade) {
        work += workOfAnswer;
        done++;
        correct += grade.correct() ? 1 : 0;
    }

    /// Counts an answer and shows the line when it is time.
    void finished(Grade grade) {
        recorded(grade);
        workNow += workOfAnswer;
        long now = nanoClock.getAsLong();
        if (shown && now - lastNanos >= NANOS_BETWEEN) {
            lastNanos = now;
            drawn = true;
            draw(now);
        }
    }

    /// Makes room for other text.
    void clear() {
        if (drawn) {
            out.print(CLEAR);
            out.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void draw(long now) {
        var left = Duration.ofNanos((long) ((double) (now - startNanos) / workNow * (totalWork - work)));
        out.printf(
                Locale.ROOT,
                CLEAR + "%s %s  %d of %d  %.1f%% correct  %s",
                Bar.of(work, totalWork),
                label,
                done,
                answers,
                100.0 * correct / done,
                Bar.left(left));
        out.flush();
    }
}
