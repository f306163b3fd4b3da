package dev.qstar.app.eval.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void halfOfTenIsTheValueOfTheTextbooks() {
        Interval interval = Interval.wilson(0.5, 10);
        assertThat(interval.low()).isCloseTo(0.2366, within(1e-4));
        assertThat(interval.high()).isCloseTo(0.7634, within(1e-4));
    }

    @Test
    void noneOfTenStartsAtZeroAndHasRoomAbove() {
        Interval interval = Interval.wilson(0, 10);
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(0.2775, within(1e-4));
    }

    @Test
    void allMirrorsNone() {
        Interval interval = Interval.wilson(1, 10);
        assertThat(interval.low()).isCloseTo(0.7225, within(1e-4));
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void moreTrialsAreNarrowerAndHoldTheShare() {
        double width = 2;
        for (int trials = 1; trials < 5000; trials *= 3) {
            Interval interval = Interval.wilson(0.7, trials);
            assertThat(interval.low()).isLessThan(0.7);
            assertThat(interval.high()).isGreaterThan(0.7);
            assertThat(interval.high() - interval.low()).isLessThan(width);
            width = interval.high() - interval.low();
        }
    }
}
