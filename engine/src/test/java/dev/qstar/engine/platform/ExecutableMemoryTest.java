package dev.qstar.engine.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutableMemoryTest {

    /// Functions that give their argument, plus one, by processor.
    private static Optional<byte[]> increment() {
        Optional<String> code = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> Optional.of("488d4701" + "c3"); // lea rax, [rdi+1]; ret
            case "aarch64" -> Optional.of("00040091" + "c0035fd6"); // add x0, x0, #1; ret
            default -> Optional.empty();
        };
        return code.map(HexFormat.of()::parseHex);
    }

    @Test
    void emittedBytesRun() {
        try (Arena arena = Arena.ofConfined()) {
            Optional<MemorySegment> loaded = increment().flatMap(code -> ExecutableMemory.load(code, arena));
            assertThat(loaded.map(code -> NativeCall.call(code, 41))).isEqualTo(loaded.map(code -> 42L));
        }
    }

    @Test
    void whereEmittedKernelsRunCodeCanBeLoaded() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        try (Arena arena = Arena.ofConfined()) {
            byte[] code = new byte[100_000];
            code[99_999] = 7;
            Optional<MemorySegment> loaded = ExecutableMemory.load(code, arena);
            assertThat(loaded.isPresent() || !linux).isTrue();
            loaded.ifPresent(memory -> {
                assertThat(memory.byteSize()).isGreaterThanOrEqualTo(100_000);
                assertThat(memory.get(ValueLayout.JAVA_BYTE, 99_999)).isEqualTo((byte) 7);
            });
        }
    }

    @Test
    void codeIsFreedWithItsArena() {
        Optional<MemorySegment> loaded;
        try (Arena arena = Arena.ofConfined()) {
            loaded = ExecutableMemory.load(new byte[] {0}, arena);
        }
        loaded.ifPresent(code -> assertThatIllegalStateException().isThrownBy(() -> NativeCall.call(code, 0)));
    }

    @Test
    void noCodeNeedsNoMemory() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(ExecutableMemory.load(new byte[0], arena)).isEmpty();
        }
    }
}
