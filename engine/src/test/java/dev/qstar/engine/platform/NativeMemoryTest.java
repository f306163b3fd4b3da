package dev.qstar.engine.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeMemoryTest {

    private static final int MIB = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 1000, 65535, 65536, 65537, MIB, 2 * MIB - 1, 2 * MIB, 2 * MIB + 1, 5 * MIB})
    void memoryIsZeroedAlignedAndAsLongAsAskedFor(int bytes) {
        byte[] zeros = new byte[bytes];
        for (int i = 0; i < 2; i++) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = NativeMemory.allocate(arena, bytes);
                assertThat(memory.byteSize()).isEqualTo(bytes);
                assertThat(memory.address() % NativeMemory.ALIGNMENT).isZero();
                assertThat(memory.mismatch(MemorySegment.ofArray(zeros))).isNegative();
                memory.fill((byte) 1);
            }
        }
    }

    @Test
    void blocksDoNotOverlap() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = NativeMemory.allocate(arena, 3 * MIB);
            MemorySegment second = NativeMemory.allocate(arena, 3 * MIB);
            first.fill((byte) 1);
            second.fill((byte) 2);
            assertThat(first.get(ValueLayout.JAVA_BYTE, 0)).isEqualTo((byte) 1);
            assertThat(first.get(ValueLayout.JAVA_BYTE, 3 * MIB - 1)).isEqualTo((byte) 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 3 * MIB})
    void memoryIsFreedWithItsArena(int bytes) {
        MemorySegment memory;
        try (Arena arena = Arena.ofConfined()) {
            memory = NativeMemory.allocate(arena, bytes);
        }
        assertThat(memory.scope().isAlive()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> memory.get(ValueLayout.JAVA_BYTE, 0));
    }

    /// Together these are more than the 128 TiB that a process can address.
    @Test
    void freedMemoryCanBeHadAgain() {
        long bytes = 2L << 30;
        for (int i = 0; i < 70_000; i++) {
            try (Arena arena = Arena.ofConfined()) {
                assertThat(NativeMemory.allocate(arena, bytes).byteSize()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void whatNoSystemHasIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> NativeMemory.allocate(arena, 1L << 60));
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> NativeMemory.allocate(arena, Long.MAX_VALUE));
            assertThatIllegalArgumentException().isThrownBy(() -> NativeMemory.allocate(arena, -1));
        }
    }
}
