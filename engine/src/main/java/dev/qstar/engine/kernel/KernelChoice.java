package dev.qstar.engine.kernel;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Which kernels each worker uses now. The tiers agree to the bit, so the choice may change between two
/// steps unnoticed.
public final class KernelChoice {

    /// Multiply-adds after which the vector tier is worth warming up: about a second of scalar work.
    private static final long MACS_BEFORE_WARM_UP = 4_000_000_000L;

    private volatile Kernels[] current;
    private final boolean warmsUp;
    private long macs;
    private boolean warming;

    private KernelChoice(Kernels[] first, boolean warmsUp) {
        this.current = first;
        this.warmsUp = warmsUp;
    }

    /// The same tier for ever.
    ///
    /// @param supplier makes kernels for a thread
    /// @param threads  how many workers there are
    public static KernelChoice fixed(Supplier<? extends Kernels> supplier, int threads) {
        return new KernelChoice(forEach(supplier, threads), false);
    }

    /// The vector tier, from the start; nothing when this JVM runs without the Vector API.
    public static Optional<KernelChoice> vector(int threads) {
        return vectorApiPresent() ? Optional.of(fixed(VectorKernels::new, threads)) : Optional.empty();
    }

    /// The scalar tier first, which compiles in milliseconds, and the vector tier when it is ready and
    /// worth it.
    ///
    /// Vector code crawls until it is compiled, which takes some seconds. So it is warmed up on a thread of
    /// its own, on small data, but only once enough work was done to expect more. A short answer is over
    /// before.
    public static KernelChoice javaTiers(int threads) {
        return new KernelChoice(forEach(ScalarKernels::new, threads), vectorApiPresent());
    }

    private static Kernels[] forEach(Supplier<? extends Kernels> supplier, int threads) {
        return IntStream.range(0, threads).mapToObj(worker -> supplier.get()).toArray(Kernels[]::new);
    }

    /// A worker's kernels for the next step. Any thread; only the worker may use them.
    public Kernels current(int worker) {
        return current[worker];
    }

    /// Counts work done. The thread that owns the engine.
    public void worked(long multiplyAdds) {
        macs += multiplyAdds;
        if (warmsUp && !warming && macs > MACS_BEFORE_WARM_UP) {
            warming = true;
            Thread thread = new Thread(this::warmUp, "qstar-warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void warmUp() {
        VectorWarmUp.run(new VectorKernels());
        current = forEach(VectorKernels::new, current.length);
    }

    private static boolean vectorApiPresent() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
