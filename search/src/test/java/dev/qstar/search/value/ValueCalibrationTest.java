package dev.qstar.search.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ValueCalibrationTest {

    @Test
    void theIdentityChangesNothing() {
        Value value = ValueCalibration.IDENTITY.apply(3, 1);
        assertThat(value.mean()).isCloseTo(0.75, within(1e-12));
        assertThat(value.concentration()).isCloseTo(4, within(1e-12));
    }

    @Test
    void theMapNeverTurnsTheOrderAndStaysInside() {
        ValueCalibration map = new ValueCalibration(0.4, 2.5, 0.3, 2);
        double last = 0;
        for (int i = 0; i <= 1000; i++) {
            double p = Math.clamp(i / 1000.0, 1e-9, 1 - 1e-9);
            Value value = map.apply(5 * p, 5 * (1 - p));
            assertThat(value.mean())
                    .as("p = %s", p)
                    .isGreaterThanOrEqualTo(last)
                    .isBetween(1e-4, 1 - 1e-4);
            assertThat(value.concentration()).isCloseTo(10, within(1e-9));
            last = value.mean();
        }
    }

    @Test
    void mapsThatAreNotMonotoneAreRefused() {
        assertThatThrownBy(() -> new ValueCalibration(-0.1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueCalibration(1, 1, Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueCalibration(1, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
