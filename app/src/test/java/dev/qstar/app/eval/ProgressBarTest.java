package dev.qstar.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final Grade RIGHT = new Grade(0, Optional.of("1"), true, 1, 1, 1, 1);
    private static final Grade WRONG = new Grade(1, Optional.of("1"), false, 1, 1, 1, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void theTimeLeftIsThatOfAllRuns() {
        try (ProgressBar bar = bar(true, 200)) {
            bar.begin("first", 2, 10);
            bar.recorded(RIGHT);
            nanos += 5_000_000_000L;
            bar.finished(WRONG);
        }
        assertThat(shown()).contains("[##......................] first  2 of 2  50.0% correct  0:01:30 left");
    }

    @Test
    void itIsDrawnAtMostTenTimesASecondAndClearedAtTheEnd() {
        try (ProgressBar bar = bar(true, 4)) {
            bar.begin("run", 4, 1);
            for (int i = 0; i < 4; i++) {
                nanos += 40_000_000;
                bar.finished(RIGHT);
            }
        }
        assertThat(shown())
                .containsOnlyOnce("1 of 4")
                .containsOnlyOnce("4 of 4")
                .doesNotContain("2 of 4", "3 of 4");
        assertThat(shown()).endsWith("\r\u001b[K");
    }

    @Test
    void elsewhereThanOnATerminalNothingIsShown() {
        try (ProgressBar bar = bar(false, 1)) {
            bar.begin("run", 1, 1);
            bar.finished(RIGHT);
        }
        assertThat(shown()).isEmpty();
    }

    private ProgressBar bar(boolean shown, long work) {
        return new ProgressBar(new PrintStream(out, true, StandardCharsets.UTF_8), shown, () -> nanos, work);
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
