package dev.qstar.engine.platform;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Calls machine code: functions of the C library and functions that were written into [ExecutableMemory].
///
/// All calls share one shape, six integers in registers and one back, because linking a shape takes milliseconds. A
/// function that takes fewer arguments does not look at the rest; this holds on all 64-bit Unix calling conventions.
/// Any thread; a call costs some nanoseconds.
public final class NativeCall {

    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG);

    @SuppressWarnings("restricted")
    private static final MethodHandle CALL = Linker.nativeLinker().downcallHandle(SHAPE);

    private NativeCall() {}

    /// Calls a function with one argument.
    public static long call(MemorySegment function, long argument) {
        return call(function, argument, 0, 0, 0, 0, 0);
    }

    /// Calls a function with up to six arguments.
    ///
    /// @param function its address
    static long call(MemorySegment function, long a, long b, long c, long d, long e, long f) {
        try {
            return (long) CALL.invokeExact(function, a, b, c, d, e, f);
        } catch (Throwable thrown) {
            throw new IllegalStateException("a native call failed", thrown);
        }
    }
}
