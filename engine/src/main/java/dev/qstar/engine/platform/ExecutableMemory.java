package dev.qstar.engine.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// Machine code that this process may run. Pages are written first and made executable then; they are never both at
/// once. Freed with the arena that the code was loaded into; no thread may run it then.
public final class ExecutableMemory {

    private static final long PAGE = 1L << 14;

    private ExecutableMemory() {}

    /// Copies code to memory and makes it executable.
    ///
    /// @param code position-independent machine code of this processor
    /// @return the code's address, or nothing where the system has or allows no executable memory
    @SuppressWarnings("restricted")
    public static Optional<MemorySegment> load(byte[] code, Arena arena) {
        if (!Posix.canMap()) {
            return Optional.empty();
        }
        long bytes = (code.length + PAGE - 1) / PAGE * PAGE;
        MemorySegment pages = Posix.map(bytes);
        if (pages.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        MemorySegment all = pages.reinterpret(bytes);
        MemorySegment.copy(code, 0, all, ValueLayout.JAVA_BYTE, 0, code.length);
        if (!Posix.protect(pages, bytes, Posix.READ | Posix.EXECUTE)) {
            Posix.unmap(pages, bytes);
            return Optional.empty();
        }
        return Optional.of(pages.reinterpret(bytes, arena, block -> Posix.unmap(block, bytes)));
    }
}
