package dev.qstar.engine.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorTypeTest {
    @Test
    void sizesCountWholeBlocks() {
        assertThat(TensorType.F32.byteSize(3)).isEqualTo(12);
        assertThat(TensorType.F16.byteSize(3)).isEqualTo(6);
        assertThat(TensorType.Q8_0.byteSize(64)).isEqualTo(68);
        assertThat(TensorType.Q8_0.byteSize(0)).isZero();
        assertThat(TensorType.BF16.byteSize(3)).isEqualTo(6);
        assertThat(TensorType.Q4_0.byteSize(64)).isEqualTo(36);
        assertThat(TensorType.Q4_K.byteSize(512)).isEqualTo(288);
        assertThat(TensorType.Q6_K.byteSize(512)).isEqualTo(420);
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> TensorType.Q4_K.byteSize(128)).isInstanceOf(IllegalArgumentException.class);
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
        assertThat(TensorType.ofId(2)).contains(TensorType.Q4_0);
        assertThat(TensorType.ofId(12)).contains(TensorType.Q4_K);
        assertThat(TensorType.ofId(14)).contains(TensorType.Q6_K);
        assertThat(TensorType.ofId(30)).contains(TensorType.BF16);
        assertThat(TensorType.ofId(13)).isEmpty();
        assertThat(TensorType.names()).isEqualTo("F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K");
    }

    @Test
    void aTensorKnowsItsRowsAndColumns() {
        Tensor tensor = new Tensor("t", TensorType.F32, new long[] {4, 3, 2}, 64);
        assertThat(tensor.columns()).isEqualTo(4);
        assertThat(tensor.rows()).isEqualTo(6);
        assertThat(tensor.elements()).isEqualTo(24);
        assertThat(tensor.byteSize()).isEqualTo(96);
        assertThat(tensor).hasToString("Tensor[t F32 [4, 3, 2]]");
    }
}
