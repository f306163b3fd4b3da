package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.KernelsUnavailableException;
import dev.qstar.search.SearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void badInputIsTwoAndFailedWorkIsOne() {
        assertThat(Failures.of(new UsageException("wrong")).exitCode()).isEqualTo(2);
        assertThat(Failures.of(new SearchException("wrong")).exitCode()).isEqualTo(2);
        assertThat(Failures.of(new KernelsUnavailableException("elsewhere")).exitCode())
                .isEqualTo(2);
        assertThat(Failures.of(new EngineException("broken")).exitCode()).isEqualTo(1);
        assertThat(Failures.of(new UncheckedIOException(new IOException("disk")))
                        .exitCode())
                .isEqualTo(1);
        assertThat(Failures.of(new OutOfMemoryError()).exitCode()).isEqualTo(1);
        assertThat(Failures.of(new IllegalStateException()).exitCode()).isEqualTo(1);
    }

    @Test
    void everyErrorIsOneShortLine() {
        String line = Failures.of(new UsageException("first\nsecond\r\n\tthird " + "x".repeat(9999)))
                .line();
        assertThat(line)
                .startsWith("first second third x")
                .hasSizeLessThan(2010)
                .hasLineCount(1);
    }

    @Test
    void anErrorOfOursSaysHowToSeeMore() {
        assertThat(Failures.of(new IllegalStateException("no such state")).line())
                .contains("IllegalStateException", "no such state", "QSTAR_DEBUG");
    }
}
