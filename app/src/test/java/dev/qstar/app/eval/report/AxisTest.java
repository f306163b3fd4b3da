package dev.qstar.app.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void aLinearAxisGoesFromRoundNumberToRoundNumber() {
        Axis axis = Axis.linear("", 31.2, 74.9);
        assertThat(axis.ticks()).containsExactly(30.0, 40.0, 50.0, 60.0, 70.0, 80.0);
        assertThat(axis.share(30)).isZero();
        assertThat(axis.share(55)).isCloseTo(0.5, within(1e-12));
        assertThat(axis.share(80)).isEqualTo(1);
    }

    @Test
    void aWideRangeAboveZeroIsLogarithmic() {
        Axis axis = Axis.fitting("", 32, 256);
        assertThat(axis.logarithmic()).isTrue();
        assertThat(axis.ticks()).containsExactly(50.0, 100.0, 200.0);
        assertThat(axis.share(64) - axis.share(32)).isCloseTo(axis.share(256) - axis.share(128), within(1e-12));
        assertThat(axis.share(32)).isPositive();
        assertThat(axis.share(256)).isLessThan(1);
        assertThat(Axis.fitting("", 1, 1e6).ticks()).hasSize(7);
    }

    @Test
    void aNarrowRangeOrOneThatTouchesZeroIsLinear() {
        assertThat(Axis.fitting("", 100, 399).logarithmic()).isFalse();
        assertThat(Axis.fitting("", 0, 1000).logarithmic()).isFalse();
        assertThat(Axis.fitting("", 5, 5).logarithmic()).isFalse();
    }

    @Test
    void valuesThatAreTheSameButForRoundingLieInTheMiddle() {
        assertThat(Axis.fitting("", 60, 60).ticks()).containsExactly(20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(Axis.fitting("", 60, Math.nextUp(60)).share(60)).isCloseTo(0.5, within(1e-9));
        assertThat(Axis.fitting("", 0.01, 0.01).share(0.01)).isCloseTo(0.5, within(1e-9));
        assertThat(Axis.fitting("", 0, 0).share(0)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void everyRangeHasAFewMarksAndHoldsItsValues() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            double least = Math.pow(10, random.nextInt(9) - 4) * (random.nextDouble() - (i % 2) / 2.0);
            double greatest = least + Math.pow(10, random.nextInt(9) - 4) * random.nextInt(3) * random.nextDouble();
            Axis axis = Axis.fitting("", least, greatest);
            String range = "seed " + seed + ", " + least + " to " + greatest;
            assertThat(axis.ticks()).as(range).hasSizeBetween(2, 9).isSorted();
            assertThat(axis.share(least)).as(range).isBetween(-1e-6, 1 + 1e-6);
            assertThat(axis.share(greatest)).as(range).isBetween(-1e-6, 1 + 1e-6);
            assertThat(axis.ticks())
                    .as(range)
                    .allMatch(tick -> axis.share(tick) >= -1e-9 && axis.share(tick) <= 1 + 1e-9);
            assertThat(axis.ticks().stream().map(Axis::text)).as(range).doesNotHaveDuplicates();
        }
    }

    @Test
    void marksHaveNoMoreDigitsThanTheyNeed() {
        assertThat(Axis.text(0)).isEqualTo("0");
        assertThat(Axis.text(0.05)).isEqualTo("0.05");
        assertThat(Axis.text(0.30000000000000004)).isEqualTo("0.3");
        assertThat(Axis.text(2)).isEqualTo("2");
        assertThat(Axis.text(-2.5)).isEqualTo("−2.5");
        assertThat(Axis.text(1000)).isEqualTo("1000");
        assertThat(Axis.text(50_000)).isEqualTo("50k");
    }
}
