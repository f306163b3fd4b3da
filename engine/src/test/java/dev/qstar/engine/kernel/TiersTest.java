package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.kernel.x86.X86Kernels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TiersTest {

    /// What Linux says of the processor; nothing on other systems.
    private static Set<String> flags() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file) || !System.getProperty("os.arch").equals("amd64")) {
            return Set.of();
        }
        String line = Files.readAllLines(file).stream()
                .filter(l -> l.startsWith("flags"))
                .findFirst()
                .orElse("");
        return Set.of(line.replaceFirst("flags\\s*:\\s*", "").split(" "));
    }

    private static List<String> expected(Set<String> flags) {
        List<String> names = new ArrayList<>(List.of("scalar", "vector"));
        if (flags.containsAll(Set.of("avx512f", "avx512dq", "avx512bw", "avx512vl", "avx512_vnni"))) {
            names.add("emitted for AVX-512");
        }
        if (flags.containsAll(Set.of("avx2", "fma", "f16c", "avx_vnni"))) {
            names.add("emitted for AVX-VNNI");
        }
        if (flags.containsAll(Set.of("avx2", "fma", "f16c"))) {
            names.add("emitted for AVX2");
        }
        return names;
    }

    @Test
    void everyTierThatTheProcessorCanRunIsTested() throws IOException {
        assertThat(Tiers.all()).extracting(Tier::name).containsAll(expected(flags()));
        assertThat(Tiers.all().getFirst().kernels()).isInstanceOf(ScalarKernels.class);
    }

    @Test
    void emittedKernelsAreThereWhereTheProcessorHasAVX2() throws IOException {
        if (flags().containsAll(Set.of("avx2", "fma", "f16c"))) {
            assertThat(X86Kernels.supplier()).isPresent();
        }
    }

    @Test
    void tiersHaveTheNamesThatUsersWrite() {
        assertThat(Tiers.all()).extracting(tier -> tier.kernels().name()).isSubsetOf("scalar", "vector", "native");
    }
}
