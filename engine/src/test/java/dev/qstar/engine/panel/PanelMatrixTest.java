package dev.qstar.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelMatrixTest {

    @ParameterizedTest
    @EnumSource
    void everyTensorTypeHasAFormatThatIsNoLargerThanWhatIsStored(TensorType type) {
        PanelFormat format = PanelFormat.of(type);
        assertThat(format.type()).isEqualTo(type);
        assertThat(format.groupBytes() % 64).isZero();
        assertThat(format.groupColumns() % Math.max(1, format.scaleColumns())).isZero();
        long stored = PanelFormat.LANES * type.byteSize(format.groupColumns());
        assertThat((double) format.groupBytes()).isLessThanOrEqualTo(stored * 1.03);
    }

    @Test
    void rowsAreCountedInWholePanels() {
        assertThat(PanelFormat.panelsOf(1)).isEqualTo(1);
        assertThat(PanelFormat.panelsOf(32)).isEqualTo(1);
        assertThat(PanelFormat.panelsOf(33)).isEqualTo(2);
        assertThat(PanelFormat.padded(33)).isEqualTo(64);
        PanelMatrix w = new PanelMatrix(PanelFormat.F32, 33, 3, Arena.global().allocate(2 * 3 * 128, 64));
        assertThat(w.panels()).isEqualTo(2);
        assertThat(w.paddedRows()).isEqualTo(64);
        assertThat(w.panelBytes()).isEqualTo(384);
    }

    @Test
    void aMatrixThatDoesNotFitItsMemoryIsRefused() {
        MemorySegment data = Arena.global().allocate(1088, 64);
        assertThat(new PanelMatrix(PanelFormat.Q8_0, 32, 32, data).panels()).isEqualTo(1);
        for (int[] shape : new int[][] {{33, 32}, {32, 64}, {0, 32}, {-5, 32}, {32, 0}, {32, -32}, {32, 33}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PanelMatrix(PanelFormat.Q8_0, shape[0], shape[1], data))
                    .withMessage("no matrix of %d x %d in Q8_0 takes 1088 bytes", shape[0], shape[1]);
        }
    }

    @Test
    void memoryOfTheJavaHeapIsRefused() {
        MemorySegment heap = MemorySegment.ofArray(new long[1088 / 8]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelMatrix(PanelFormat.Q8_0, 32, 32, heap))
                .withMessage("panels lie in native memory");
    }
}
