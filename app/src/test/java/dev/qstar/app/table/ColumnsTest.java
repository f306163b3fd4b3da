package dev.qstar.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void theFirstColumnStandsToTheLeftAndTheOthersToTheRight() {
        assertThat(Columns.align(List.of(List.of("a", "bb", "c"), List.of("aaa", "b", "cc"), List.of("", "", ""))))
                .containsExactly("a    bb   c", "aaa   b  cc", "");
        assertThat(Columns.align(List.of())).isEmpty();
    }
}
