package dev.qstar.app;

import dev.qstar.app.table.Bar;
import dev.qstar.training.LearnValueProgress;
import dev.qstar.training.LearnValueProgress.Fitting;
import dev.qstar.training.LearnValueProgress.Sampling;
import dev.qstar.training.LearnValueProgress.Tuning;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// The line that shows a person how far the training of a value head is. The time left is that of the phase, from how
/// fast it went since its first report. Used by one thread.
final class LearnValueLine {
    private final LongSupplier nanoClock;
    private String phase = "";
    private long firstStep;
    private long firstNanos;

    LearnValueLine(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    String of(LearnValueProgress progress) {
        long now = nanoClock.getAsLong();
        String numbers = switch (progress) {
            case Sampling sampling ->
                String.format(
                        Locale.ROOT,
                        "sampling: problem %d of %d  %.1f%% right",
                        sampling.step(),
                        sampling.steps(),
                        100.0 * sampling.right() / Math.max(1, sampling.rollouts()));
            case Fitting fitting ->
                String.format(
                        Locale.ROOT,
                        "fitting: round %d of at most %d  loss %.4f",
                        fitting.step(),
                        fitting.steps(),
                        fitting.heldOutLoss());
            case Tuning tuning -> String.format(Locale.ROOT, "tuning: problem %d of %d", tuning.step(), tuning.steps());
        };
        String name = numbers.substring(0, numbers.indexOf(':'));
        if (!name.equals(phase)) {
            phase = name;
            firstStep = progress.step();
            firstNanos = now;
        }
        return Bar.of(progress.step(), progress.steps()) + " " + numbers + left(progress, now);
    }

    private String left(LearnValueProgress progress, long now) {
        long done = progress.step() - firstStep;
        if (done == 0) {
            return "";
        }
        var left = Duration.ofNanos((long) ((double) (now - firstNanos) / done * (progress.steps() - progress.step())));
        return "  " + Bar.left(left);
    }
}
