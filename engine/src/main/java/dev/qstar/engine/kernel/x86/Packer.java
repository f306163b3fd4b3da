package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;
import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import dev.qstar.engine.panel.PanelFormat;

/// Emits the function that packs rows into a panel, as [dev.qstar.engine.panel.PanelPacker] does, at the speed
/// of memory from the first call on.
///
/// [Arguments#COUNT] rows of [Arguments#STEPS] groups come from [Arguments#W]; of the panel, [Arguments#Y] is where the
/// row's words go, [Arguments#X] where its halves and [Arguments#BLOCKS] where its bytes go. [Arguments#RESULT] tells
/// whether all halves are finite ([#finite]).
final class Packer {

    /// Columns are packed in groups of at least so many.
    static final int COLUMNS = 4;

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private static final int SIGNS = 0x80808080;
    private static final int LOW_NIBBLES = 0x0F0F0F0F;
    private static final int LOW_SIX_BITS = 0x3F3F3F3F;
    private static final int LOW_TWO_BITS = 0x03030303;
    private static final int EXPONENT = 0x7C00;
    private static final int EXPONENT_UNIT = 0x0400;

    /// Set in each half of the result whose exponent was all ones.
    private static final long NOT_FINITE = 0x8000800080008000L;

    private static final Register FROM = Register.RSI;
    private static final Register TO_WORDS = Register.RDX;
    private static final Register TO_HALVES = Register.RCX;
    private static final Register TO_BYTES = Register.R8;
    private static final Register STEPS = Register.R9;
    private static final Register VALUE = Register.RAX;
    private static final Register OTHER = Register.R10;
    private static final Register SEEN = Register.R11;

    private final Assembler a;
    private final PanelFormat format;

    Packer(Assembler a, PanelFormat format) {
        this.a = a;
        this.format = format;
    }

    /// Whether all halves were finite numbers.
    static boolean finite(long result) {
        return (result & NOT_FINITE) == 0;
    }

    void emit() {
        Label row = new Label();
        Label next = new Label();
        a.load(SEEN, Arguments.field(Arguments.RESULT));
        a.bind(row);
        a.load(FROM, Arguments.field(Arguments.W));
        a.load(TO_WORDS, Arguments.field(Arguments.Y));
        a.load(TO_HALVES, Arguments.field(Arguments.X));
        a.load(TO_BYTES, Arguments.field(Arguments.BLOCKS));
        a.load(STEPS, Arguments.field(Arguments.STEPS));
        a.bind(next);
        group();
        int groups = Math.max(1, COLUMNS / format.groupColumns());
        a.add(FROM, (int) format.type().byteSize((long) groups * format.groupColumns()));
        for (Register to : new Register[] {TO_WORDS, TO_HALVES, TO_BYTES}) {
            a.add(to, groups * format.groupBytes());
        }
        a.subtract(STEPS, 1);
        a.jump(Condition.NOT_EQUAL, next);
        OuterLoop.next(a, VALUE, row);
        a.store(Arguments.field(Arguments.RESULT), SEEN);
        a.ret();
    }

    private void group() {
        switch (format) {
            case F32 -> words(0, COLUMNS, 0);
            case F16 -> halves(true);
            case BF16 -> halves(false);
            case Q8_0 -> {
                for (int word = 0; word < 8; word++) {
                    a.load32(VALUE, Address.at(FROM, 2 + word * Integer.BYTES));
                    a.xor32(VALUE, SIGNS);
                    a.store32(Address.at(TO_WORDS, word * WORDS), VALUE);
                }
                half(0, 8 * WORDS);
            }
            case Q4_0 -> {
                words(2, 4, 0);
                half(0, 4 * WORDS);
            }
            case Q4_K -> nibblesWithMinimums();
            case Q6_K -> sixBits();
        }
    }

    private void words(int from, int count, int to) {
        for (int word = 0; word < count; word++) {
            a.load32(VALUE, Address.at(FROM, from + word * Integer.BYTES));
            a.store32(Address.at(TO_WORDS, to + word * WORDS), VALUE);
        }
    }

    private void half(int from, int to) {
        a.load16(VALUE, Address.at(FROM, from));
        a.store16(Address.at(TO_HALVES, to), VALUE);
        a.and32(VALUE, EXPONENT);
        a.add(VALUE, EXPONENT_UNIT);
        a.or(SEEN, VALUE);
    }

    /// Four columns of halves.
    private void halves(boolean check) {
        for (int column = 0; column < COLUMNS; column++) {
            a.load16(VALUE, Address.at(FROM, column * Short.BYTES));
            a.store16(Address.at(TO_HALVES, column * LANES * Short.BYTES), VALUE);
        }
        if (check) {
            a.load(VALUE, Address.at(FROM));
            a.and(VALUE, Constant.HALF_EXPONENTS.address());
            a.add(VALUE, Constant.HALF_EXPONENT_UNITS.address());
            a.or(SEEN, VALUE);
        }
    }

    private void nibblesWithMinimums() {
        half(0, 0);
        half(2, 2 * LANES);
        for (int quarter = 0; quarter < 4; quarter++) {
            words(16 + quarter * 8 * Integer.BYTES, 8, 4 * LANES + quarter * 9 * WORDS);
        }
        for (int minimum = 0; minimum < 2; minimum++) {
            a.load32(VALUE, Address.at(FROM, 4 + minimum * Integer.BYTES));
            a.move32(OTHER, VALUE);
            a.and32(VALUE, LOW_SIX_BITS);
            storeFactors(VALUE, 0, minimum);
            a.shift32(OTHER, 6);
            a.and32(OTHER, LOW_TWO_BITS);
            a.shift32(OTHER, -4);
            a.load32(VALUE, Address.at(FROM, 4 + 2 * Integer.BYTES));
            if (minimum == 1) {
                a.shift32(VALUE, 4);
            }
            a.and32(VALUE, LOW_NIBBLES);
            a.or(VALUE, OTHER);
            storeFactors(VALUE, 4, minimum);
        }
    }

    /// Stores four bytes, from the lowest up, as the factors or minimums of blocks from `first` on.
    private void storeFactors(Register bytes, int first, int minimum) {
        for (int block = first; block < first + 4; block++) {
            int quarter = 4 * LANES + block / 2 * 9 * WORDS;
            a.store8(Address.at(TO_BYTES, quarter + 8 * WORDS + (block % 2 * 2 + minimum) * LANES), bytes);
            a.shift32(bytes, Byte.SIZE);
        }
    }

    private void sixBits() {
        half(208, 0);
        for (int half = 0; half < 2; half++) {
            int to = 2 * LANES + half * 26 * WORDS;
            words(half * 64, 16, to);
            words(128 + half * 32, 8, to + 16 * WORDS);
            for (int run = 0; run < 8; run++) {
                a.load16(VALUE, Address.at(FROM, 192 + half * 8 + run));
                a.store8(Address.at(TO_BYTES, to + 24 * WORDS + run * LANES), VALUE);
            }
        }
    }
}
