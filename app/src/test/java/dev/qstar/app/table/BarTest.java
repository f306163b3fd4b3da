package dev.qstar.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BarTest {
    @Test
    void itFillsWithTheWork() {
        assertThat(Bar.of(0, 7)).isEqualTo("[........................]");
        assertThat(Bar.of(1, 2)).isEqualTo("[############............]");
        assertThat(Bar.of(7, 7)).isEqualTo("[########################]");
    }

    @Test
    void timeLeftHasHoursMinutesAndSeconds() {
        assertThat(Bar.left(Duration.ofSeconds(3723))).isEqualTo("1:02:03 left");
        assertThat(Bar.left(Duration.ofDays(2))).isEqualTo("48:00:00 left");
    }
}
