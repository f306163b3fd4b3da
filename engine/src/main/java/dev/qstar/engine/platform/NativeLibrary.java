package dev.qstar.engine.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// A shared library of the system that stays open until the process ends.
///
/// All functions are called in one shape, integers and addresses in and an integer out. One that takes fewer arguments
/// does not look at the rest; this holds where arguments that find no register take eight bytes of the stack each, as
/// on 64-bit Linux. Any thread.
public final class NativeLibrary {
    private static final int MAX_ARGUMENTS = 20;

    @SuppressWarnings("restricted")
    private static final MethodHandle CALL = Linker.nativeLinker()
            .downcallHandle(FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG,
                    Collections.nCopies(MAX_ARGUMENTS, ValueLayout.JAVA_LONG).toArray(MemoryLayout[]::new)))
            .asSpreader(long[].class, MAX_ARGUMENTS);

    private final SymbolLookup symbols;

    private NativeLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
    }

    /// The first of some libraries that the system finds under its name.
    public static Optional<NativeLibrary> open(List<String> names) {
        return names.stream().map(NativeLibrary::open).flatMap(Optional::stream).findFirst();
    }

    @SuppressWarnings("restricted")
    private static Optional<NativeLibrary> open(String name) {
        try {
            return Optional.of(new NativeLibrary(SymbolLookup.libraryLookup(name, Arena.global())));
        } catch (IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    /// A function of the library.
    ///
    /// @throws NoSuchElementException when it has none of that name
    public Function function(String name) {
        return new Function(symbols.findOrThrow(name));
    }

    /// A function and how to call it.
    public static final class Function {
        private final MemorySegment address;

        private Function(MemorySegment address) {
            this.address = address;
        }

        /// Calls it with up to 20 integers or addresses.
        ///
        /// @return what it returns; a function that returns 32 bits leaves the upper ones undefined
        public long call(long... arguments) {
            try {
                return (long) CALL.invokeExact(address, Arrays.copyOf(arguments, MAX_ARGUMENTS));
            } catch (Throwable thrown) {
                throw new IllegalStateException("a native call failed", thrown);
            }
        }
    }
}
