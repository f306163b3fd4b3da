package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SearchShareTest {
    private final SearchShare share = new SearchShare(0.2, 0.6, 0.25);

    @Test
    void budgetsShrinkFromAllToTheFloorAndNeverGrowWithLoad() {
        double before = 1;
        for (double load = 0; load <= 1; load += 0.001) {
            double now = share.at(load);
            assertThat(now).isBetween(share.floor(), before);
            before = now;
        }
        assertThat(share.at(0.2)).isEqualTo(1);
        assertThat(share.at(0.4)).isCloseTo(0.625, within(1e-9));
        assertThat(share.at(0.6)).isEqualTo(0.25);
        assertThat(share.at(1)).isEqualTo(0.25);
    }

    @Test
    void whatIsGrantedIsNeverNothing() {
        assertThat(share.budget(1000, 0)).isEqualTo(1000);
        assertThat(share.budget(1000, 1)).isEqualTo(250);
        assertThat(share.budget(1, 1)).isEqualTo(1);
        assertThat(share.budget(0, 1)).isZero();
        assertThat(share.budget(Integer.MAX_VALUE, 0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void numbersOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new SearchShare(0.5, 0.5, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchShare(0, 0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchShare(0, 1.5, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchShare(Double.NaN, 1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
