package dev.qstar.engine.kernel;

import dev.qstar.engine.EngineException;

/// Which kernels to use now. The tiers agree to the bit, so the choice may change between two steps unnoticed.
///
/// `auto` begins with the scalar tier, which compiles in milliseconds. Vector code crawls until it is compiled, which
/// takes a second or so; so it is warmed up on a thread of its own, on small data, but only once enough work was done
/// to expect more. A short answer is over before.
public final class KernelChoice {

    /// Multiply-adds after which the vector tier is worth warming up: about half a second of scalar work.
    private static final long MACS_BEFORE_WARM_UP = 4_000_000_000L;

    private volatile Kernels current;
    private final boolean warmsUp;
    private long macs;
    private boolean warming;

    private KernelChoice(Kernels first, boolean warmsUp) {
        this.current = first;
        this.warmsUp = warmsUp;
    }

    /// The scalar tier, for ever.
    public static KernelChoice scalar() {
        return new KernelChoice(ScalarKernels.INSTANCE, false);
    }

    /// The vector tier, from the start.
    ///
    /// @throws EngineException when this JVM runs without the Vector API
    public static KernelChoice vector() {
        if (!vectorApiPresent()) {
            throw new EngineException("the vector kernels need the module jdk.incubator.vector; start Java with"
                    + " --add-modules jdk.incubator.vector or choose the scalar kernels");
        }
        return new KernelChoice(VectorKernels.INSTANCE, false);
    }

    /// The scalar tier first, the vector tier when it is ready and worth it.
    public static KernelChoice auto() {
        return new KernelChoice(ScalarKernels.INSTANCE, vectorApiPresent());
    }

    /// The kernels for the next step. Any thread.
    public Kernels current() {
        return current;
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
        VectorWarmUp.run();
        current = VectorKernels.INSTANCE;
    }

    private static boolean vectorApiPresent() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
