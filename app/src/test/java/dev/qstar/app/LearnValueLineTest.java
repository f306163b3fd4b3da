package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.training.LearnValueProgress.Fitting;
import dev.qstar.training.LearnValueProgress.Sampling;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LearnValueLineTest {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void eachPhaseTellsItsTimeLeftFromItsSecondReportOn() {
        var line = new LearnValueLine(nanos::get);
        assertThat(line.of(new Sampling(8, 32, 16, 4)))
                .isEqualTo("[######..................] sampling: problem 8 of 32  25.0% right");
        nanos.set(5_000_000_000L);
        assertThat(line.of(new Sampling(16, 32, 32, 8))).endsWith("25.0% right  0:00:10 left");
        assertThat(line.of(new Fitting(1, 60, 0.5, 0.25))).endsWith("fitting: round 1 of at most 60  loss 0.2500");
    }
}
