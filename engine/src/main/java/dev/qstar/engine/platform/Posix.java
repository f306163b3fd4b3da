package dev.qstar.engine.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;
import java.util.Locale;

/// The functions of the C library that Java does not offer itself. All of them are optional: where one is missing, or
/// the system refuses, the caller does without.
final class Posix {

    static final int READ = 1;
    static final int WRITE = 2;
    static final int EXECUTE = 4;

    private static final boolean LINUX = system().startsWith("linux");
    private static final boolean MAC = system().startsWith("mac");
    private static final long PRIVATE_ANONYMOUS = LINUX ? 0x22 : 0x1002;
    private static final int ADVISE_HUGE_PAGES = 14;
    private static final int MAX_PROCESSORS = 1024;

    /// What the functions for priorities call a process is a thread on Linux; its number 0 is the calling one.
    private static final int THREAD = 0;

    private Posix() {}

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    /// Whether memory can be mapped here.
    static boolean canMap() {
        return (LINUX || MAC) && ValueLayout.ADDRESS.byteSize() == Long.BYTES;
    }

    /// New pages of zeros that can be read and written.
    ///
    /// @return their address, or [MemorySegment#NULL] when the system has none
    static MemorySegment map(long bytes) {
        long address = NativeCall.call(Functions.MMAP, 0, bytes, READ | WRITE, PRIVATE_ANONYMOUS, -1, 0);
        return address == -1 ? MemorySegment.NULL : MemorySegment.ofAddress(address);
    }

    static void unmap(MemorySegment pages, long bytes) {
        NativeCall.call(Functions.MUNMAP, pages.address(), bytes, 0, 0, 0, 0);
    }

    /// Changes what may be done with pages; false when the system refuses.
    static boolean protect(MemorySegment pages, long bytes, int protection) {
        return (int) NativeCall.call(Functions.MPROTECT, pages.address(), bytes, protection, 0, 0, 0) == 0;
    }

    /// Asks for pages of 2 MiB where the system has them.
    static void adviseHugePages(MemorySegment pages, long bytes) {
        if (LINUX) {
            NativeCall.call(Functions.MADVISE, pages.address(), bytes, ADVISE_HUGE_PAGES, 0, 0, 0);
        }
    }

    /// Binds the calling thread to the `index`-th of the processors that it may run on, if they are `count`.
    static boolean pin(int index, int count) {
        if (!LINUX) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(MAX_PROCESSORS / Byte.SIZE, Long.BYTES);
            long bytes = memory.byteSize();
            if ((int) NativeCall.call(Functions.GET_AFFINITY, 0, bytes, memory.address(), 0, 0, 0) < 0) {
                return false;
            }
            int[] allowed = BitSet.valueOf(memory.toArray(ValueLayout.JAVA_LONG)).stream()
                    .toArray();
            if (allowed.length != count || index < 0 || index >= count) {
                return false;
            }
            BitSet one = new BitSet(MAX_PROCESSORS);
            one.set(allowed[index]);
            memory.fill((byte) 0);
            long[] words = one.toLongArray();
            MemorySegment.copy(words, 0, memory, ValueLayout.JAVA_LONG, 0, words.length);
            return (int) NativeCall.call(Functions.SET_AFFINITY, 0, bytes, memory.address(), 0, 0, 0) == 0;
        }
    }

    /// Makes the calling thread at least so nice. On Linux alone this is a matter of a single thread.
    static boolean makeNicer(int nice) {
        return LINUX
                && (int) NativeCall.call(Functions.GET_PRIORITY, THREAD, 0, 0, 0, 0, 0) < nice
                && (int) NativeCall.call(Functions.SET_PRIORITY, THREAD, 0, nice, 0, 0, 0) == 0;
    }

    /// Looked up on first use.
    private static final class Functions {
        static final MemorySegment MMAP = find("mmap");
        static final MemorySegment MUNMAP = find("munmap");
        static final MemorySegment MPROTECT = find("mprotect");
        static final MemorySegment MADVISE = find("madvise");
        static final MemorySegment GET_AFFINITY = LINUX ? find("sched_getaffinity") : MemorySegment.NULL;
        static final MemorySegment SET_AFFINITY = LINUX ? find("sched_setaffinity") : MemorySegment.NULL;

        static final MemorySegment GET_PRIORITY = find("getpriority");
        static final MemorySegment SET_PRIORITY = find("setpriority");

        private static MemorySegment find(String name) {
            return Linker.nativeLinker().defaultLookup().findOrThrow(name);
        }
    }
}
