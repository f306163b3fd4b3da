package dev.qstar.engine.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class TensorTypeTest {
    @Test
    void sizesCountWholeBlocks() {
        assertThat(TensorType.F32.byteSize(3)).isEqualTo(12);
        assertThat(TensorType.F16.byteSize(3)).isEqualTo(6);
        assertThat(TensorType.Q8_0.byteSize(64)).isEqualTo(68);
        assertThat(TensorType.Q8_0.byteSize(0)).isZero();
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> TensorType.Q8_0.byteSize(33)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TensorType.F32.byteSize(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TensorType.F32.byteSize(1L << 62)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void idsAreThoseOfTheFormat() {
        for (TensorType type : TensorType.values()) {
            assertThat(TensorType.ofId(type.id())).contains(type);
        }
        assertThat(TensorType.ofId(8)).contains(TensorType.Q8_0);
        assertThat(TensorType.ofId(12)).isEmpty();
        assertThat(TensorType.names()).isEqualTo("F32, F16, Q8_0");
    }

    @Test
    void aTensorKnowsItsRowsAndColumns() {
        Tensor tensor = new Tensor("t", TensorType.F32, new long[] {4, 3, 2}, MemorySegment.ofArray(new float[24]));
        assertThat(tensor.columns()).isEqualTo(4);
        assertThat(tensor.rows()).isEqualTo(6);
        assertThat(tensor.elements()).isEqualTo(24);
        assertThat(tensor).hasToString("Tensor[t F32 [4, 3, 2]]");
    }
}
