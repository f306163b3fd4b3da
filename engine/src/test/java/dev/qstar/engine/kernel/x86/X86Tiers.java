package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.Kernels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The emitted kernels that this machine can run, those for lesser processors included.
public final class X86Tiers {

    private X86Tiers() {}

    /// What makes the kernels, by a name for messages; empty where no emitted code runs.
    public static Map<String, Supplier<Kernels>> suppliers() {
        Map<String, Supplier<Kernels>> suppliers = new LinkedHashMap<>();
        for (Isa isa : Cpu.isas()) {
            suppliers.put("emitted for " + name(isa), X86Kernels.supplier(isa));
        }
        return suppliers;
    }

    private static String name(Isa isa) {
        if (isa.equals(Isa.AVX512)) {
            return "AVX-512";
        }
        return isa.equals(Isa.AVX_VNNI) ? "AVX-VNNI" : "AVX2";
    }
}
