package dev.qstar.engine;

import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.ScalarKernels;
import dev.qstar.engine.kernel.x86.X86Kernels;
import java.util.Optional;
import java.util.function.Supplier;

/// Chooses the kernels for a tier that was asked for.
final class KernelTiers {

    private KernelTiers() {}

    /// @param threads that each get kernels of their own
    /// @throws KernelsUnavailableException when the tier is not to be had on this machine
    static KernelChoice choose(KernelTier tier, int threads) {
        return switch (tier) {
            case AUTO ->
                X86Kernels.supplier()
                        .map(emitted -> KernelChoice.fixed(emitted, threads))
                        .orElseGet(() -> withoutEmittedCode(threads));
            case NATIVE -> KernelChoice.fixed(emitted(), threads);
            case VECTOR ->
                KernelChoice.vector(threads)
                        .orElseThrow(() -> new KernelsUnavailableException(
                                "the vector kernels need the module jdk.incubator.vector; start Java with --add-modules"
                                        + " jdk.incubator.vector or choose the scalar kernels"));
            case SCALAR -> KernelChoice.fixed(ScalarKernels::new, threads);
        };
    }

    private static Supplier<Kernels> emitted() {
        Optional<Supplier<Kernels>> emitted = X86Kernels.supplier();
        return emitted.orElseThrow(() -> new KernelsUnavailableException(
                "the native kernels need an x86-64 processor with AVX2 and a system that allows a program to run code"
                        + " that it wrote; choose the vector kernels"));
    }

    private static KernelChoice withoutEmittedCode(int threads) {
        // Asked for here: a logger takes longer to make than the kernels do.
        System.getLogger(Engine.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "no native kernels for this processor, or the system allows no emitted code; using those in Java");
        return KernelChoice.javaTiers(threads);
    }
}
