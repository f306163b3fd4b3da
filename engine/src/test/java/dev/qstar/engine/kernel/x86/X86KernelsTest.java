package dev.qstar.engine.kernel.x86;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X86KernelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"aarch64", "riscv64", "x86", "i386", ""})
    void otherProcessorsHaveNoEmittedKernels(String processor) {
        String real = System.setProperty("os.arch", processor);
        try {
            assertThat(X86Kernels.supplier()).isEmpty();
            assertThat(Cpu.isas()).isEmpty();
        } finally {
            System.setProperty("os.arch", real);
        }
        assertThat(X86Kernels.supplier().isPresent()).isEqualTo(!Cpu.isas().isEmpty());
    }

    @Test
    void processorsHaveTheirBestInstructionsFirst() {
        List<Isa> best = List.of(Isa.AVX512, Isa.AVX_VNNI, Isa.AVX2);
        assertThat(Cpu.isas())
                .isSubsetOf(best)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparingInt(best::indexOf));
    }

    @Test
    void everyThreadHasKernelsOfItsOwn() {
        X86Kernels.supplier().ifPresent(supplier -> assertThat(supplier.get()).isNotSameAs(supplier.get()));
    }
}
