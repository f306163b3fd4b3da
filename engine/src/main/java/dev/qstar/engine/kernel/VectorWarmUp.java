package dev.qstar.engine.kernel;

/// Runs the vector kernels on a few kilobytes until the compiler has made machine code of them.
final class VectorWarmUp {

    private static final int COLUMNS = 64;
    private static final int STRIDE = 64;

    /// Rows of activations that lead through the tiles of eight, four and one.
    private static final int ROWS = 13;

    /// A round takes some milliseconds in the interpreter and some microseconds once compiled.
    private static final int MAX_ROUNDS = 20_000;

    private static final long FAST_NANOS = 20_000;
    private static final int FAST_ROUNDS_WANTED = 50;

    private final float[] x = new float[ROWS * STRIDE];
    private final float[] y = new float[ROWS * STRIDE];
    private final float[] scratch = new float[Kernels.SCRATCH];
    private final int elements = PanelMatrix.LANES * COLUMNS;
    private final PanelMatrix[] matrices = {
        new FloatPanels(PanelMatrix.LANES, COLUMNS, new float[elements]),
        new HalfPanels(PanelMatrix.LANES, COLUMNS, new short[elements]),
        new BytePanels(PanelMatrix.LANES, COLUMNS, new byte[elements], new short[elements / BytePanels.BLOCK])
    };

    private VectorWarmUp() {}

    /// Returns when the kernels are compiled, or at the latest after [#MAX_ROUNDS] rounds.
    static void run() {
        VectorWarmUp warmUp = new VectorWarmUp();
        int fast = 0;
        for (int round = 0; round < MAX_ROUNDS && fast < FAST_ROUNDS_WANTED; round++) {
            long start = System.nanoTime();
            warmUp.round();
            fast = System.nanoTime() - start < FAST_NANOS ? fast + 1 : 0;
        }
    }

    private void round() {
        VectorKernels kernels = VectorKernels.INSTANCE;
        for (PanelMatrix matrix : matrices) {
            kernels.multiply(matrix, 0, 1, x, STRIDE, ROWS, y, STRIDE, scratch);
        }
        kernels.swiglu(x, y, 0, STRIDE);
        kernels.softmax(y, 0, STRIDE);
    }
}
