package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.Stream;

/// Runs the vector kernels on some kilobytes until the compiler has made machine code of them. Belongs to
/// one thread.
final class VectorWarmUp {

    private static final int COLUMNS = 512;
    private static final int PANELS = 3;
    private static final int WIDTH = PANELS * PanelFormat.LANES;

    private static final int MOST_ROWS = 15;

    /// Batches that lead through every tile.
    private static final List<Integer> BATCHES = List.of(1, 4, MOST_ROWS);

    /// A round takes about a second in the interpreter and well below a millisecond once compiled.
    private static final int MAX_ROUNDS = 20_000;

    private static final long FAST_NANOS = 2_000_000;
    private static final int FAST_ROUNDS_WANTED = 50;

    private final Kernels kernels;
    private final Rows x;
    private final Rows y;
    private final Rows z;
    private final MemorySegment memory;
    private final List<PanelMatrix> matrices;

    private VectorWarmUp(Kernels kernels, Arena arena) {
        this.kernels = kernels;
        x = Rows.quantized(arena, COLUMNS, MOST_ROWS);
        y = Rows.floats(arena, WIDTH, MOST_ROWS);
        z = Rows.floats(arena, COLUMNS, MOST_ROWS);
        memory = arena.allocate(MOST_ROWS * (long) PanelFormat.WORDS, 64);
        matrices = Stream.of(PanelFormat.values())
                .map(format -> new PanelMatrix(
                        format, WIDTH, COLUMNS, arena.allocate(PANELS * format.panelBytes(COLUMNS), 64)))
                .toList();
    }

    /// Returns when the kernels are compiled, or at the latest after [#MAX_ROUNDS] rounds.
    static void run(Kernels kernels) {
        try (Arena arena = Arena.ofConfined()) {
            VectorWarmUp warmUp = new VectorWarmUp(kernels, arena);
            int fast = 0;
            for (int round = 0; round < MAX_ROUNDS && fast < FAST_ROUNDS_WANTED; round++) {
                long start = System.nanoTime();
                warmUp.round();
                fast = System.nanoTime() - start < FAST_NANOS ? fast + 1 : 0;
            }
        }
    }

    private void round() {
        for (PanelMatrix matrix : matrices) {
            kernels.quantize(x, 0, 1, matrix.format().grouping());
            for (int rows : BATCHES) {
                kernels.multiply(matrix, 0, PANELS, x, rows, y);
            }
        }
        kernels.norm(x, 0, 1, z.floats(), 1f, z);
        kernels.swiglu(y, z, 1, 0, PANELS);
        kernels.add(y, z, 1, 0, PANELS);
        attend();
    }

    private void attend() {
        MemorySegment a = y.floats();
        MemorySegment b = z.floats();
        int width = PanelFormat.LANES;
        kernels.rope(x.floats(), 0, x.stride(), 2, b, 0, 1f, a, 0, y.stride(), width);
        for (PanelFormat format : new PanelFormat[] {PanelFormat.F32, PanelFormat.F16}) {
            for (int rows : BATCHES) {
                kernels.accumulate(format, x.floats(), 0, 16, b, 0, z.stride(), rows, a, 0, y.stride(), false);
            }
        }
        kernels.softmaxStep(a, 0, 1, memory, 0, memory, Long.BYTES, b, 0, width);
        kernels.softmaxEnd(1, memory, 0, b, 0, width);
    }
}
