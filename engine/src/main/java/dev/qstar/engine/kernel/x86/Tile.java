package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import dev.qstar.engine.panel.PanelFormat;

/// The frame of a product of one panel with a few rows of activations: which register holds what, the loops, and the
/// sums, which stay in registers from the first column to the last.
///
/// The outer loop turns [Arguments#COUNT] times and moves on by the advances of [Arguments]: over panels for the same
/// rows, or over rows for the same panel. The inner loop turns [Arguments#STEPS] times, once for each group of columns.
/// Sums are two vectors for each row of activations; a panel that is wider is gone over several times.
abstract class Tile {

    private static final Register[] SAVED = {
        Register.RBX, Register.RBP, Register.R12, Register.R13, Register.R14, Register.R15
    };

    static final int CACHE_LINE = 64;

    /// The weights of the current group.
    static final Register W = Register.RSI;

    static final Register INNER = Register.R13;
    static final Register HEADER = Register.R14;

    private static final Register LATER = Register.R15;
    private static final Register STEPS = Register.R12;
    private static final Register SCRATCH = Register.R14;

    /// Where rows 0 and 3 begin, and the distance between rows: in activations, their descriptions, outputs.
    private static final Register[] X = {Register.RAX, Register.RBX, Register.RCX};
    private static final Register[] BLOCKS = {Register.RDX, Register.RBP, Register.R8};
    private static final Register[] Y = {Register.R9, Register.R10, Register.R11};

    final Assembler a;
    final Isa isa;
    final int rows;
    private final Width width;
    private int pass;

    /// @param rows of activations, from 1 to [Isa#tileRows]
    Tile(Assembler a, Isa isa, int rows) {
        this.a = a;
        this.isa = isa;
        this.width = isa.width();
        this.rows = rows;
    }

    /// Emits code that loads what stays in registers throughout.
    abstract void constants();

    /// Emits the products with one group of columns and moves [#W], and the activations, to the next.
    abstract void group();

    /// Emits the whole function.
    final void emit() {
        for (Register register : SAVED) {
            a.push(register);
        }
        a.load(LATER, Arguments.field(Arguments.PREFETCH));
        constants();
        Label next = new Label();
        a.bind(next);
        for (pass = 0; pass < isa.passes(); pass++) {
            product();
        }
        OuterLoop.next(a, SCRATCH, next);
        a.store(Arguments.field(Arguments.PREFETCH), LATER);
        for (int i = SAVED.length - 1; i >= 0; i--) {
            a.pop(SAVED[i]);
        }
        a.vzeroupper();
        a.ret();
    }

    private void product() {
        a.load(W, Arguments.field(Arguments.W));
        loadRows(X, Arguments.X, Arguments.X_STRIDE);
        loadRows(BLOCKS, Arguments.BLOCKS, Arguments.BLOCK_STRIDE);
        loadRows(Y, Arguments.Y, Arguments.Y_STRIDE);
        startSums();
        a.load(STEPS, Arguments.field(Arguments.STEPS));
        Label next = new Label();
        a.bind(next);
        group();
        a.subtract(STEPS, 1);
        a.jump(Condition.NOT_EQUAL, next);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < 2; i++) {
                a.vector(VectorOp.VMOVUPS_STORE, width, sum(row, i), output(row, i));
            }
        }
    }

    private void loadRows(Register[] at, int field, int stride) {
        a.load(at[0], Arguments.field(field));
        if (rows > 1) {
            a.load(at[2], Arguments.field(stride));
        }
        if (rows > 3) {
            a.lea(at[1], Address.at(at[0], at[2], 2));
            a.add(at[1], at[2]);
        }
    }

    private void startSums() {
        Label zero = new Label();
        Label started = new Label();
        a.load(STEPS, Arguments.field(Arguments.ADD));
        a.test(STEPS, STEPS);
        a.jump(Condition.EQUAL, zero);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < 2; i++) {
                a.vector(VectorOp.VMOVUPS, width, sum(row, i), output(row, i));
            }
        }
        a.jump(started);
        a.bind(zero);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < 2; i++) {
                clear(sum(row, i));
            }
        }
        a.bind(started);
    }

    final void clear(int register) {
        a.vector(VectorOp.VPXOR, width, register, register, register);
    }

    /// The register with the sums of a row and half of the pass.
    static int sum(int row, int half) {
        return 2 * row + half;
    }

    /// The activations of a row in the current group, `bytes` on.
    final Address activation(int row, int bytes) {
        return place(X, row, bytes);
    }

    /// The descriptions of a row's activations in the current group, `bytes` on.
    final Address block(int row, int bytes) {
        return place(BLOCKS, row, bytes);
    }

    private Address output(int row, int half) {
        return place(Y, row, lane(half) * Float.BYTES);
    }

    private static Address place(Register[] at, int row, int bytes) {
        Register base = at[row / 3];
        return switch (row % 3) {
            case 0 -> Address.at(base, bytes);
            case 1 -> Address.at(base, at[2], 1).plus(bytes);
            default -> Address.at(base, at[2], 2).plus(bytes);
        };
    }

    /// Moves on in the activations and, where there are any, their descriptions.
    final void moveOn(int activationBytes, int blockBytes) {
        for (int i = 0; i <= (rows - 1) / 3; i++) {
            a.add(X[i], activationBytes);
            if (blockBytes > 0) {
                a.add(BLOCKS[i], blockBytes);
            }
        }
    }

    /// The first lane of the panel that a vector of this pass holds.
    final int lane(int half) {
        return (2 * pass + half) * width.lanes();
    }

    /// The word of vector `half` in a row of words at `offset`.
    final int word(int offset, int half) {
        return offset + lane(half) * Integer.BYTES;
    }

    final Width width() {
        return width;
    }

    /// Fetches some cache lines of what will be read later.
    final void prefetch(int lines) {
        if (pass == 0) {
            for (int line = 0; line < lines; line++) {
                a.prefetch(Address.at(LATER, line * CACHE_LINE));
            }
            a.add(LATER, Arguments.field(Arguments.PREFETCH_STEP));
        }
    }

    /// The bytes of a row of words.
    static final int WORDS = PanelFormat.WORDS;
}
