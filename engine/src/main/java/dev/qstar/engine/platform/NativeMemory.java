package dev.qstar.engine.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Large blocks of memory outside the Java heap: zeroed by the system page by page as they are first touched, on huge
/// pages where the system has them, so that reading weights misses the address cache seldom.
public final class NativeMemory {

    /// Blocks begin at a multiple of this many bytes, the size of a cache line.
    public static final int ALIGNMENT = 64;

    /// Below this a block is not worth pages of its own.
    private static final long SMALL = 1L << 16;

    private static final long HUGE_PAGE = 1L << 21;

    private NativeMemory() {}

    /// Allocates zeroed memory, which is freed with the arena.
    ///
    /// @throws OutOfMemoryError when the system has none
    @SuppressWarnings("restricted")
    public static MemorySegment allocate(Arena arena, long bytes) {
        if (bytes < SMALL || !Posix.canMap()) {
            return arena.allocate(bytes, ALIGNMENT);
        }
        long padded = (bytes + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE + (bytes < HUGE_PAGE ? 0 : HUGE_PAGE);
        MemorySegment pages = Posix.map(padded);
        if (pages.equals(MemorySegment.NULL)) {
            throw new OutOfMemoryError("no " + bytes + " bytes of native memory");
        }
        long skipped = bytes < HUGE_PAGE ? 0 : -pages.address() & (HUGE_PAGE - 1);
        if (bytes >= HUGE_PAGE) {
            Posix.adviseHugePages(pages, padded);
        }
        return pages.reinterpret(padded, arena, all -> Posix.unmap(all, padded)).asSlice(skipped, bytes);
    }
}
