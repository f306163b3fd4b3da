package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranspositionTableTest {
    private static StateKey state(String step) {
        return StateKey.ofSteps(List.of(CanonicalStep.ofText(step)));
    }

    @Test
    void equalStatesShareWhatIsKept() {
        TranspositionTable<int[]> table = new TranspositionTable<>(10);
        int[] visits = table.of(state("3 + 4 = 7"), () -> new int[1]);
        visits[0]++;
        assertThat(table.of(state("4 + 3 = 7."), () -> new int[1])).isSameAs(visits);
        assertThat(table.of(state("3 + 4 = 8"), () -> new int[1])).isNotSameAs(visits);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void aFullTableRefusesNewStatesAndKeepsTheOld() {
        TranspositionTable<String> table = new TranspositionTable<>(1);
        table.of(state("a"), () -> "kept");
        assertThatThrownBy(() -> table.of(state("b"), () -> "new"))
                .isInstanceOf(ArithmeticLimitException.class)
                .hasMessageContaining("full at 1");
        assertThat(table.of(state("a"), () -> "new")).isEqualTo("kept");
        assertThatThrownBy(() -> new TranspositionTable<String>(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
