package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenRateTest {
    private final FakeClock clock = new FakeClock();
    private final TokenRate rate = new TokenRate(500, clock.getAsLong());

    private void work(int seconds, int perSecond) {
        rate.setBusy(true, clock.getAsLong());
        for (int i = 0; i < seconds * 10; i++) {
            clock.pass(Duration.ofMillis(100));
            rate.count(perSecond / 10, clock.getAsLong());
        }
        rate.setBusy(false, clock.getAsLong());
    }

    private double now() {
        return rate.perSecond(clock.getAsLong());
    }

    @Test
    void itBeginsWithWhatIsAssumed() {
        assertThat(now()).isEqualTo(500);
    }

    @Test
    void itFollowsWhatIsDone() {
        work(60, 100);
        assertThat(now()).isCloseTo(100, within(5.0));
        work(60, 2000);
        assertThat(now()).isCloseTo(2000, within(50.0));
    }

    @Test
    void idleTimeDoesNotCount() {
        work(60, 100);
        double before = now();
        clock.pass(Duration.ofHours(1));
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void itIsNeverZero() {
        rate.setBusy(true, clock.getAsLong());
        clock.pass(Duration.ofHours(10));
        assertThat(now()).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackDoesNoHarm() {
        work(60, 100);
        clock.pass(Duration.ofSeconds(-30));
        work(60, 100);
        assertThat(now()).isCloseTo(100, within(5.0));
    }
}
