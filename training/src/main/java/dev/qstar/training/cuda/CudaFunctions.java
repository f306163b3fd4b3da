package dev.qstar.training.cuda;

import dev.qstar.engine.platform.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Functions that were compiled for a GPU. A function runs for each thread of a grid of blocks.
public final class CudaFunctions {
    private static final int MAX_ARGUMENTS = 16;

    private final CudaLibraries libraries;
    private final NativeLibrary.Function launch;
    private final MemorySegment name;
    private final MemorySegment result;
    private final MemorySegment arguments;
    private final MemorySegment pointers;
    private final long module;
    private final Map<String, Long> functions = new HashMap<>();

    CudaFunctions(
            CudaLibraries libraries,
            Arena arena,
            NativeLibrary.Function launch,
            String source,
            List<String> constants,
            String architecture) {
        this.libraries = libraries;
        this.launch = launch;
        name = arena.allocate(256);
        result = arena.allocate(ValueLayout.JAVA_LONG);
        arguments = arena.allocate(ValueLayout.JAVA_LONG, MAX_ARGUMENTS);
        pointers = arena.allocate(ValueLayout.JAVA_LONG, MAX_ARGUMENTS);
        for (int i = 0; i < MAX_ARGUMENTS; i++) {
            pointers.setAtIndex(ValueLayout.JAVA_LONG, i, arguments.address() + (long) i * Long.BYTES);
        }
        try (Arena compilation = Arena.ofConfined()) {
            MemorySegment code = translate(compilation, source, constants, architecture);
            libraries.drive("cuModuleLoadData", result.address(), code.address());
        }
        module = result.get(ValueLayout.JAVA_LONG, 0);
    }

    private MemorySegment translate(Arena arena, String source, List<String> constants, String architecture) {
        MemorySegment options = arena.allocate(ValueLayout.JAVA_LONG, constants.size() + 1L);
        options.setAtIndex(
                ValueLayout.JAVA_LONG,
                0,
                arena.allocateFrom("--gpu-architecture=" + architecture).address());
        for (int i = 0; i < constants.size(); i++) {
            MemorySegment definition = arena.allocateFrom("-D" + constants.get(i));
            options.setAtIndex(ValueLayout.JAVA_LONG, i + 1L, definition.address());
        }
        long text = arena.allocateFrom(source).address();
        check("nvrtcCreateProgram", libraries.compile("nvrtcCreateProgram", result.address(), text, 0, 0, 0, 0));
        long program = result.get(ValueLayout.JAVA_LONG, 0);
        int status = libraries.compile("nvrtcCompileProgram", program, constants.size() + 1L, options.address());
        if (status != 0) {
            String log = read(arena, program, "nvrtcGetProgramLogSize", "nvrtcGetProgramLog")
                    .getString(0);
            throw new CudaException("the CUDA toolkit cannot compile for " + architecture + ": "
                    + log.lines().limit(3).toList() + "; install a newer toolkit");
        }
        MemorySegment code = read(arena, program, "nvrtcGetPTXSize", "nvrtcGetPTX");
        result.set(ValueLayout.JAVA_LONG, 0, program);
        check("nvrtcDestroyProgram", libraries.compile("nvrtcDestroyProgram", result.address()));
        return code;
    }

    private MemorySegment read(Arena arena, long program, String size, String content) {
        check(size, libraries.compile(size, program, result.address()));
        MemorySegment text = arena.allocate(Math.max(1, result.get(ValueLayout.JAVA_LONG, 0)));
        check(content, libraries.compile(content, program, text.address()));
        return text;
    }

    private static void check(String function, int status) {
        if (status != 0) {
            throw new CudaException(function + " of the CUDA toolkit gave error " + status + "; install it again");
        }
    }

    /// How often a function runs: a grid of blocks in two dimensions, each of so many threads.
    public record Grid(long width, long height, int threads) {
        /// Enough blocks for so many threads.
        public static Grid covering(long threads, int block) {
            return new Grid((threads + block - 1) / block, 1, block);
        }
    }

    /// Runs a function after everything asked for before; does not wait for it.
    ///
    /// @param values its arguments: addresses as `Long`, numbers as `Integer` or `Float`
    public void run(String function, Grid grid, Number... values) {
        for (int i = 0; i < values.length; i++) {
            long at = (long) i * Long.BYTES;
            switch (values[i]) {
                case Long address -> arguments.set(ValueLayout.JAVA_LONG, at, address);
                case Integer number -> arguments.set(ValueLayout.JAVA_INT, at, number);
                case Float number -> arguments.set(ValueLayout.JAVA_FLOAT, at, number);
                default -> throw new IllegalArgumentException("no function takes " + values[i]);
            }
        }
        long address = functions.computeIfAbsent(function, this::find);
        CudaLibraries.check(
                function,
                launch.call(address, grid.width, grid.height, 1, grid.threads, 1, 1, 0, 0, pointers.address(), 0));
    }

    private long find(String function) {
        name.setString(0, function);
        libraries.drive("cuModuleGetFunction", result.address(), module, name.address());
        return result.get(ValueLayout.JAVA_LONG, 0);
    }
}
