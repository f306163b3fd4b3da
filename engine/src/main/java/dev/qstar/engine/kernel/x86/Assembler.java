package dev.qstar.engine.kernel.x86;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes x86-64 machine code: the few instructions that the kernels are made of, in 64-bit mode, with VEX and EVEX
/// encodings of vector instructions (Intel Software Developer's Manual, volume 2, chapter 2).
///
/// A vector instruction is encoded with EVEX where it has 512 bits or one of the registers 16 to 31, else with VEX, so
/// that code for 256 bits runs on processors without AVX-512. Operands are in Intel's order, the destination first.
/// Not thread-safe; used by one generator.
final class Assembler {

    private static final int MAX_BYTES = 1 << 20;

    private byte[] code = new byte[4096];
    private int size;
    private final List<Jump> jumps = new ArrayList<>();

    /// A place in the code that jumps lead to.
    static final class Label {
        private int position = -1;
    }

    /// Conditions of a jump, each with the low half of its opcode.
    enum Condition {
        EQUAL(4),
        NOT_EQUAL(5);

        private final int code;

        Condition(int code) {
            this.code = code;
        }
    }

    private record Jump(Label target, int end) {}

    /// The code so far, with all jumps resolved.
    byte[] code() {
        for (Jump jump : jumps) {
            if (jump.target.position < 0) {
                throw new IllegalStateException("a jump leads nowhere");
            }
            int distance = jump.target.position - jump.end;
            for (int i = 0; i < Integer.BYTES; i++) {
                code[jump.end - Integer.BYTES + i] = (byte) (distance >> (Byte.SIZE * i));
            }
        }
        return Arrays.copyOf(code, size);
    }

    /// How many bytes have been written.
    int position() {
        return size;
    }

    /// Fills up to a multiple of `bytes` with what is never run.
    void align(int bytes) {
        while (size % bytes != 0) {
            put(0xCC);
        }
    }

    void bind(Label label) {
        label.position = size;
    }

    // --- General-purpose registers --------------------------------------------------------------------------------

    void load(Register to, Address from) {
        general(0x8B, to.number(), from, true);
    }

    void store(Address to, Register from) {
        general(0x89, from.number(), to, true);
    }

    /// Stores the low 32 bits.
    void store32(Address to, Register from) {
        general(0x89, from.number(), to, false);
    }

    /// Loads 32 bits and clears the rest.
    void load32(Register to, Address from) {
        general(0x8B, to.number(), from, false);
    }

    /// Loads 16 bits and clears the rest.
    void load16(Register to, Address from) {
        rex(false, to.number(), from);
        put(0x0F);
        put(0xB7);
        operand(to.number(), from, 1);
    }

    /// Stores the low 16 bits.
    void store16(Address to, Register from) {
        put(0x66);
        general(0x89, from.number(), to, false);
    }

    /// Stores the low 8 bits of RAX, RCX, RDX, RBX or R8 to R15.
    void store8(Address to, Register from) {
        general(0x88, from.number(), to, false);
    }

    void lea(Register to, Address from) {
        general(0x8D, to.number(), from, true);
    }

    void move(Register to, Register from) {
        general(0x8B, to.number(), from, true);
    }

    /// Sets the low 32 bits and clears the rest.
    void move32(Register to, Register from) {
        general(0x8B, to.number(), from, false);
    }

    void move(Register to, int value) {
        general(0xC7, 0, to, true);
        putInt(value);
    }

    void add(Register to, Register from) {
        general(0x03, to.number(), from, true);
    }

    void add(Register to, Address from) {
        general(0x03, to.number(), from, true);
    }

    void add(Register to, int value) {
        addConstant(0, to, value);
    }

    void subtract(Register from, int value) {
        addConstant(5, from, value);
    }

    void and(Register to, Address from) {
        general(0x23, to.number(), from, true);
    }

    /// Keeps some of the low 32 bits and clears the rest.
    void and32(Register to, int mask) {
        general(0x81, 4, to, false);
        putInt(mask);
    }

    /// Flips some of the low 32 bits and clears the rest.
    void xor32(Register to, int mask) {
        general(0x81, 6, to, false);
        putInt(mask);
    }

    void or(Register to, Register from) {
        general(0x0B, to.number(), from, true);
    }

    /// Shifts the low 32 bits to the right, or to the left where `count` is negative, and clears the rest.
    void shift32(Register register, int count) {
        general(0xC1, count > 0 ? 5 : 4, register, false);
        put(Math.abs(count));
    }

    void compare(Register left, Register right) {
        general(0x3B, left.number(), right, true);
    }

    void test(Register left, Register right) {
        general(0x85, right.number(), left, true);
    }

    void push(Register register) {
        if (register.number() >= 8) {
            put(0x41);
        }
        put(0x50 + register.number() % 8);
    }

    void pop(Register register) {
        if (register.number() >= 8) {
            put(0x41);
        }
        put(0x58 + register.number() % 8);
    }

    /// Fetches a line into the second-level cache.
    void prefetch(Address from) {
        rex(false, 1, from);
        put(0x0F);
        put(0x18);
        operand(2, from, 1);
    }

    void cpuid() {
        put(0x0F);
        put(0xA2);
    }

    /// Reads extended control register 0, which says what state the system saves.
    void xgetbv() {
        put(0x0F);
        put(0x01);
        put(0xD0);
    }

    void ret() {
        put(0xC3);
    }

    void jump(Label target) {
        put(0xE9);
        target(target);
    }

    void jump(Condition condition, Label target) {
        put(0x0F);
        put(0x80 + condition.code);
        target(target);
    }

    // --- Vector registers, 0 to 31 ----------------------------------------------------------------------------------

    void vzeroupper() {
        put(0xC5);
        put(0xF8);
        put(0x77);
    }

    /// `to = op(a, b)`.
    void vector(VectorOp op, Width width, int to, int a, int b) {
        prefix(op, width, to, a, b, null);
        put(op.opcode);
        modRm(3, to, b);
    }

    /// `to = op(a, memory)`.
    void vector(VectorOp op, Width width, int to, int a, Address b) {
        boolean evex = prefix(op, width, to, a, 0, b);
        put(op.opcode);
        operand(to, b, evex ? op.memoryBytes(width) : 1);
    }

    /// `to = op(from)`, or a store of register `to`.
    void vector(VectorOp op, Width width, int to, Address from) {
        vector(op, width, to, 0, from);
    }

    /// `to = op(from)`.
    void vector(VectorOp op, Width width, int to, int from) {
        vector(op, width, to, 0, from);
    }

    /// `to = from shifted by a constant`.
    void shift(VectorOp op, Width width, int to, int from, int count) {
        prefix(op, width, op.extension, to, from, null);
        put(op.opcode);
        modRm(3, op.extension, from);
        put(count);
    }

    /// `to = op(from, constant)`: shuffles within 128 bits.
    void shuffle(VectorOp op, Width width, int to, int from, int control) {
        vector(op, width, to, 0, from);
        put(control);
    }

    /// `to = a part of from`, half as long; `width` is that of `from`.
    void extract(VectorOp op, Width width, int to, int from, int part) {
        vector(op, width, from, 0, to);
        put(part);
    }

    // --- Encoding ---------------------------------------------------------------------------------------------------

    /// Adds a constant, or does what else `extension` says, with one byte for the constant where it fits.
    private void addConstant(int extension, Register register, int value) {
        boolean fits = value == (byte) value;
        general(fits ? 0x83 : 0x81, extension, register, true);
        if (fits) {
            put(value);
        } else {
            putInt(value);
        }
    }

    private void general(int opcode, int reg, Register rm, boolean wide) {
        rex(wide, reg, 0, rm.number());
        put(opcode);
        modRm(3, reg, rm.number());
    }

    private void general(int opcode, int reg, Address address, boolean wide) {
        rex(wide, reg, address);
        put(opcode);
        operand(reg, address, 1);
    }

    private void rex(boolean wide, int reg, Address address) {
        rex(wide, reg, index(address), address.base().number());
    }

    private void rex(boolean wide, int reg, int index, int base) {
        int bits = (wide ? 8 : 0) | ((reg >> 3) << 2) | ((index >> 3) << 1) | (base >> 3);
        if (bits != 0) {
            put(0x40 | bits);
        }
    }

    private static int index(Address address) {
        Register index = address.index();
        return index == null ? 0 : index.number();
    }

    /// Writes VEX or EVEX; says whether it was EVEX. The operand `b` is a register or, when not null, memory.
    private boolean prefix(VectorOp op, Width width, int reg, int a, int b, @Nullable Address memory) {
        int base = memory == null ? b : memory.base().number();
        boolean high = reg > 15 || a > 15 || base > 15;
        boolean evex = width == Width.ZMM || high || op == VectorOp.VPMOVDB_STORE;
        if (evex) {
            evex(op, width, reg, a, base, memory == null ? (b >> 4) << 3 : index(memory));
        } else {
            put(0xC4);
            put(flipped(reg, 3, 7) | flipped(memory == null ? 0 : index(memory), 3, 6) | flipped(base, 3, 5) | op.map);
            put(((~a & 15) << 3) | (width.code() << 2) | op.prefix);
        }
        return evex;
    }

    /// @param extended bit 3 extends an index register, or `base` where that is a vector register
    private void evex(VectorOp op, Width width, int reg, int a, int base, int extended) {
        put(0x62);
        put(flipped(reg, 3, 7) | flipped(extended, 3, 6) | flipped(base, 3, 5) | flipped(reg, 4, 4) | op.map);
        put((op.evexW() << 7) | ((~a & 15) << 3) | 4 | op.prefix);
        put((width.code() << 5) | flipped(a, 4, 3));
    }

    /// A bit of a register's number, inverted, as bit `to`.
    private static int flipped(int number, int bit, int to) {
        return ((~number >> bit) & 1) << to;
    }

    private void modRm(int mode, int reg, int rm) {
        put((mode << 6) | ((reg & 7) << 3) | (rm & 7));
    }

    /// Writes ModRM, SIB and displacement of a memory operand. Short displacements count in `unit` bytes.
    private void operand(int reg, Address address, int unit) {
        int base = address.base().number() & 7;
        Register index = address.index();
        int displacement = address.displacement();
        boolean fits = displacement % unit == 0 && (byte) (displacement / unit) == displacement / unit;
        boolean none = displacement == 0 && base != Register.RBP.number();
        int mode = none ? 0 : fits ? 1 : 2;
        boolean sib = index != null || base == Register.RSP.number();
        modRm(mode, reg, sib ? Register.RSP.number() : base);
        if (sib) {
            int indexBits = index == null ? Register.RSP.number() : index.number() & 7;
            put((Integer.numberOfTrailingZeros(address.scale()) << 6) | (indexBits << 3) | base);
        }
        if (mode == 1) {
            put(displacement / unit);
        } else if (mode == 2) {
            putInt(displacement);
        }
    }

    private void target(Label label) {
        putInt(0);
        jumps.add(new Jump(label, size));
    }

    private void putInt(int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            put(value >> (Byte.SIZE * i));
        }
    }

    private void put(int value) {
        if (size == code.length) {
            if (size >= MAX_BYTES) {
                throw new IllegalStateException("more than " + MAX_BYTES + " bytes of code");
            }
            code = Arrays.copyOf(code, 2 * size);
        }
        code[size++] = (byte) value;
    }
}
