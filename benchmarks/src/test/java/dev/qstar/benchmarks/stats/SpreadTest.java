package dev.qstar.benchmarks.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianIsInTheMiddleWhateverTheOrder() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
        assertThat(Spread.of(List.of(4.0))).isEqualTo(new Spread(4, 4, 4));
    }

    @Test
    void theMedianOfAnEvenCountIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(new Spread(3, 1, 100));
    }

    @Test
    void aRatioIsOfMediansAndItsEndsAreOfRounds() {
        Spread ratio = Spread.ofRatios(List.of(10.0, 30.0, 20.0), List.of(10.0, 10.0, 5.0));
        assertThat(ratio).isEqualTo(new Spread(2, 1, 4));
    }

    @Test
    void nothingAndUnequalRoundsAreRefused() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spread.ofRatios(List.of(1.0), List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 rounds beside 2");
    }
}
