package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.Exponential;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// What a piece of emitted code is told: a block of 64-bit fields, whose address is its only argument, and behind them
/// the constants that it needs, each as a whole vector. Code may change the fields.
///
/// Belongs to one thread.
final class Arguments {

    /// Weights, or another input.
    static final int W = 0;

    /// Activations, or another input.
    static final int X = 8;

    /// Bytes from one row of activations to the next.
    static final int X_STRIDE = 16;

    /// Descriptions of quantised activations, or another input.
    static final int BLOCKS = 24;

    /// Bytes from one row's descriptions to the next row's.
    static final int BLOCK_STRIDE = 32;

    /// Outputs.
    static final int Y = 40;

    /// Bytes from one row of outputs to the next.
    static final int Y_STRIDE = 48;

    /// Groups of columns, or how often an inner loop turns; at least 1.
    static final int STEPS = 56;

    /// How often the outer loop turns; at least 1.
    static final int COUNT = 64;

    /// What is added to `W`, `X`, `BLOCKS` and `Y` after each turn of the outer loop.
    static final int W_ADVANCE = 72;

    static final int X_ADVANCE = 80;
    static final int BLOCK_ADVANCE = 88;
    static final int Y_ADVANCE = 96;

    /// 0 to overwrite outputs, 1 to add to them.
    static final int ADD = 104;

    /// Two floats that calls differ in.
    static final int FACTOR = 112;

    static final int SECOND_FACTOR = 116;

    /// Where what is going to be read later begins, to be fetched into the cache meanwhile.
    static final int PREFETCH = 120;

    /// How far to move on there each time that something was fetched.
    static final int PREFETCH_STEP = 128;

    /// What code found out.
    static final int RESULT = 136;

    private static final int CONSTANTS = 192;
    private static final int VECTOR = 64;
    private static final int MASK_LANES = 32;

    /// 32 words of ones, then 32 of zeros: a mask of any count of leading lanes begins in it.
    static final int MASKS = CONSTANTS + Constant.values().length * VECTOR;

    /// 32 words of zeros, then 32 of minus infinity.
    static final int INFINITIES = MASKS + 2 * MASK_LANES * Integer.BYTES;

    /// By how many bits sums are shifted to become the four seeds of an [dev.qstar.engine.panel.ActivationBlock].
    static final int SEED_SHIFTS = INFINITIES + 2 * MASK_LANES * Integer.BYTES;

    private static final int[] SHIFTS = {7, 3, 5, 5};
    private static final int BYTES = SEED_SHIFTS + VECTOR;

    /// Vectors of 16 equal words.
    enum Constant {
        NIBBLES(0x0F0F0F0F),
        HIGH_BITS(0x30303030),
        LOW_SEVEN_BITS(0x7F7F7F7F),
        TOP_BITS(0x80808080),
        ONES_8(0x01010101),
        ONES_16(0x00010001),
        HALF_EXPONENTS(0x7C007C00),
        HALF_EXPONENT_UNITS(0x04000400),
        MAGNITUDE(0x7FFFFFFF),
        SIGN(0x80000000),
        ONE(1f),
        LARGEST_CODE(127f),
        LEAST_MAGNITUDE(0x1p-100f),
        LOWEST(Exponential.LOWEST),
        HIGHEST(Exponential.HIGHEST),
        LOG2_E(Exponential.LOG2_E),
        ROUNDER(Exponential.ROUNDER),
        MINUS_LN2_HIGH(-Exponential.LN2_HIGH),
        MINUS_LN2_LOW(-Exponential.LN2_LOW),
        C7(Exponential.C7),
        C6(Exponential.C6),
        C5(Exponential.C5),
        C4(Exponential.C4),
        C3(Exponential.C3),
        C2(Exponential.C2);

        private final int bits;

        Constant(int bits) {
            this.bits = bits;
        }

        Constant(float value) {
            this(Float.floatToRawIntBits(value));
        }

        /// Where it lies for emitted code.
        Address address() {
            return Address.at(Register.RDI, offset());
        }

        @SuppressWarnings("EnumOrdinal") // constants lie in the order that they are named in
        private int offset() {
            return CONSTANTS + ordinal() * VECTOR;
        }
    }

    private final MemorySegment memory;

    /// @param arena owns the memory
    Arguments(Arena arena) {
        memory = arena.allocate(BYTES, VECTOR);
        for (Constant constant : Constant.values()) {
            for (int i = 0; i < VECTOR; i += Integer.BYTES) {
                memory.set(ValueLayout.JAVA_INT, constant.offset() + i, constant.bits);
            }
        }
        MemorySegment.copy(SHIFTS, 0, memory, ValueLayout.JAVA_INT, SEED_SHIFTS, SHIFTS.length);
        for (int lane = 0; lane < MASK_LANES; lane++) {
            memory.setAtIndex(ValueLayout.JAVA_INT, MASKS / Integer.BYTES + lane, -1);
            memory.setAtIndex(
                    ValueLayout.JAVA_FLOAT, INFINITIES / Float.BYTES + MASK_LANES + lane, Float.NEGATIVE_INFINITY);
        }
    }

    /// Where a field lies for emitted code.
    static Address field(int offset) {
        return Address.at(Register.RDI, offset);
    }

    Arguments set(int field, long value) {
        memory.set(ValueLayout.JAVA_LONG, field, value);
        return this;
    }

    Arguments set(int field, float value) {
        memory.set(ValueLayout.JAVA_FLOAT, field, value);
        return this;
    }

    long get(int field) {
        return memory.get(ValueLayout.JAVA_LONG, field);
    }

    /// What the code is called with.
    long address() {
        return memory.address();
    }
}
