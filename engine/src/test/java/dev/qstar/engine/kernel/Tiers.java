package dev.qstar.engine.kernel;

import dev.qstar.engine.kernel.x86.X86Tiers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The tiers of kernels that run on this machine. A new tier is one more line in [#find].
final class Tiers {

    private static final List<Tier> ALL = find();

    private Tiers() {}

    /// A tier, by a name for messages.
    record Tier(String name, Supplier<Kernels> supplier) {

        Kernels kernels() {
            return supplier.get();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Tier> find() {
        List<Tier> tiers = new ArrayList<>();
        tiers.add(new Tier("scalar", ScalarKernels::new));
        tiers.add(new Tier("vector", VectorKernels::new));
        X86Tiers.suppliers().forEach((name, supplier) -> tiers.add(new Tier(name, supplier)));
        return List.copyOf(tiers);
    }

    /// All tiers, the scalar one first.
    static List<Tier> all() {
        return ALL;
    }

    /// All tiers but the scalar one.
    static List<Tier> fast() {
        return ALL.subList(1, ALL.size());
    }
}
