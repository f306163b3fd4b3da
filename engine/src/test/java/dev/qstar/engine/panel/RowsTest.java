package dev.qstar.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final int LINE = 64;

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 64, 96, 100, 192, 576, 2048, 4032, 4096, 8192})
    void neighbouringRowsAreAnOddNumberOfCacheLinesApart(int columns) {
        try (Arena arena = Arena.ofConfined()) {
            Rows rows = Rows.quantized(arena, columns, 5);
            for (long stride : new long[] {rows.stride(), rows.codeStride(), rows.blockStride()}) {
                assertThat(stride % (2 * LINE)).isEqualTo(LINE);
            }
            int padded = PanelFormat.padded(columns);
            assertThat(rows.stride()).isGreaterThanOrEqualTo(padded * 4L);
            assertThat(rows.codeStride()).isGreaterThanOrEqualTo(padded);
            assertThat(rows.blockStride()).isGreaterThanOrEqualTo(padded / 32 * 32L);
            assertThat(rows.floats().byteSize()).isGreaterThanOrEqualTo(5 * rows.stride());
            assertThat(rows.codes().byteSize()).isGreaterThanOrEqualTo(5 * rows.codeStride());
            assertThat(rows.blocks().byteSize()).isGreaterThanOrEqualTo(5 * rows.blockStride());
            assertThat(rows.floats().address() % LINE).isZero();
        }
    }

    @Test
    void aFloatLiesWhereItsRowAndColumnSay() {
        try (Arena arena = Arena.ofConfined()) {
            Rows rows = Rows.floats(arena, 100, 3);
            assertThat(rows.columns()).isEqualTo(100);
            assertThat(rows.capacity()).isEqualTo(3);
            assertThat(rows.at(2, 5)).isEqualTo(2 * rows.stride() + 20);
            assertThat(rows.floats().get(ValueLayout.JAVA_FLOAT, rows.at(2, 127)))
                    .isZero();
        }
    }

    @Test
    void roomForFloatsHasNoneForBytes() {
        try (Arena arena = Arena.ofConfined()) {
            Rows rows = Rows.floats(arena, 100, 3);
            assertThat(rows.codeStride()).isZero();
            assertThat(rows.blockStride()).isZero();
        }
    }
}
