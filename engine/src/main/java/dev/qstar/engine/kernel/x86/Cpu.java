package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import dev.qstar.engine.platform.ExecutableMemory;
import dev.qstar.engine.platform.NativeCall;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Asks the processor what it can do (instruction CPUID), and whether the system saves the registers that it takes.
final class Cpu {

    private static final int LEAF = 0;
    private static final int SUBLEAF = 8;
    private static final int EAX = 16;
    private static final int EBX = 20;
    private static final int ECX = 24;
    private static final int EXTENDED_STATE = 32;
    private static final int BYTES = 40;

    private static final int FMA = 12;
    private static final int OSXSAVE = 27;
    private static final int F16C = 29;
    private static final int AVX2 = 5;
    private static final int AVX512_F = 16;
    private static final int AVX512_DQ = 17;
    private static final int AVX512_BW = 30;
    private static final int AVX512_VL = 31;
    private static final int AVX512_VNNI = 11;
    private static final int AVX_VNNI = 4;

    /// Bits of the extended state: the lower halves and the middle of vector registers; masks and all of them.
    private static final int YMM_STATE = 0x06;

    private static final int ZMM_STATE = 0xE6;

    private final MemorySegment code;
    private final MemorySegment registers;

    private Cpu(MemorySegment code, MemorySegment registers) {
        this.code = code;
        this.registers = registers;
    }

    /// What code may be written for here, best first; nothing on processors that are not x86-64, have no AVX2 or
    /// may not run emitted code.
    static List<Isa> isas() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        if (!name.equals("amd64") && !name.equals("x86_64")) {
            return List.of();
        }
        try (Arena arena = Arena.ofConfined()) {
            return ExecutableMemory.load(program(), arena)
                    .map(code -> new Cpu(code, arena.allocate(BYTES, Long.BYTES)).find())
                    .orElse(List.of());
        }
    }

    private List<Isa> find() {
        ask(1, 0);
        boolean basics = has(ECX, FMA) && has(ECX, F16C) && has(ECX, OSXSAVE);
        int saved = registers.get(ValueLayout.JAVA_INT, EXTENDED_STATE);
        ask(0, 0);
        if (!basics || (saved & YMM_STATE) != YMM_STATE || registers.get(ValueLayout.JAVA_INT, EAX) < 7) {
            return List.of();
        }
        List<Isa> found = new ArrayList<>();
        ask(7, 0);
        boolean avx2 = has(EBX, AVX2);
        boolean avx512 = has(EBX, AVX512_F) && has(EBX, AVX512_DQ) && has(EBX, AVX512_BW) && has(EBX, AVX512_VL);
        if (avx512 && has(ECX, AVX512_VNNI) && (saved & ZMM_STATE) == ZMM_STATE) {
            found.add(Isa.AVX512);
        }
        boolean more = registers.get(ValueLayout.JAVA_INT, EAX) >= 1;
        if (avx2 && more) {
            ask(7, 1);
            if (has(EAX, AVX_VNNI)) {
                found.add(Isa.AVX_VNNI);
            }
        }
        if (avx2) {
            found.add(Isa.AVX2);
        }
        return found;
    }

    private void ask(int leaf, int subleaf) {
        registers.set(ValueLayout.JAVA_LONG, LEAF, leaf);
        registers.set(ValueLayout.JAVA_LONG, SUBLEAF, subleaf);
        NativeCall.call(code, registers.address());
    }

    private boolean has(int register, int bit) {
        return (registers.get(ValueLayout.JAVA_INT, register) >> bit & 1) != 0;
    }

    /// Runs CPUID with the leaf and subleaf that its argument points to, stores what it gave behind them, and the
    /// saved state if the system lets it be read.
    private static byte[] program() {
        Assembler a = new Assembler();
        Label end = new Label();
        a.push(Register.RBX);
        a.load(Register.RAX, Address.at(Register.RDI, LEAF));
        a.load(Register.RCX, Address.at(Register.RDI, SUBLEAF));
        a.cpuid();
        a.store32(Address.at(Register.RDI, EAX), Register.RAX);
        a.store32(Address.at(Register.RDI, EBX), Register.RBX);
        a.store32(Address.at(Register.RDI, ECX), Register.RCX);
        a.load(Register.RAX, Address.at(Register.RDI, LEAF));
        a.move(Register.RDX, 1);
        a.compare(Register.RAX, Register.RDX);
        a.jump(Condition.NOT_EQUAL, end);
        a.move32(Register.RAX, Register.RCX);
        a.move(Register.RDX, 1 << OSXSAVE);
        a.test(Register.RAX, Register.RDX);
        a.jump(Condition.EQUAL, end);
        a.move(Register.RCX, 0);
        a.xgetbv();
        a.store32(Address.at(Register.RDI, EXTENDED_STATE), Register.RAX);
        a.bind(end);
        a.pop(Register.RBX);
        a.ret();
        return a.code();
    }
}
