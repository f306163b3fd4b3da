package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;
import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;

/// Emits the small functions of a decoder that go over rows of floats. Each works on [Arguments#COUNT] rows of
/// [Arguments#STEPS] runs of 16 floats and moves on by the advances after each row.
final class Elementwise {

    private static final Register W = Register.RSI;
    private static final Register X = Register.RAX;
    private static final Register BLOCKS = Register.RDX;
    private static final Register Y = Register.RCX;
    private static final Register STEPS = Register.R8;
    private static final Register SCRATCH = Register.R9;
    private static final int SWAP_NEIGHBOURS = 0xB1;

    private final Assembler a;
    private final VectorCode code;
    private final Width width;

    Elementwise(Assembler a, Isa isa) {
        this.a = a;
        this.code = new VectorCode(a, isa);
        this.width = isa.width();
    }

    /// `Y = X / sqrt(mean of X² + FACTOR) · W`, the mean being the sum divided by SECOND_FACTOR.
    void norm() {
        int sum = 0;
        int x = 2;
        rows(() -> {
            for (int i = 0; i < code.runRegisters(); i++) {
                code.op(VectorOp.VPXOR, sum + i, sum + i, sum + i);
            }
            runs(v -> {
                code.load(x, at(X, v));
                code.op(VectorOp.VFMADD231PS, sum + v, x, x);
            });
            code.reduce(VectorOp.VADDPS, sum, x);
            code.spread(x, Arguments.field(Arguments.SECOND_FACTOR));
            code.op(VectorOp.VDIVPS, sum, sum, x);
            code.spread(x, Arguments.field(Arguments.FACTOR));
            code.op(VectorOp.VADDPS, sum, sum, x);
            a.vector(VectorOp.VSQRTPS, width, sum, sum);
            code.load(x, Constant.ONE);
            code.op(VectorOp.VDIVPS, sum, x, sum);
            loadPlaces();
            runs(v -> {
                code.op(VectorOp.VMULPS, x, sum, at(X, v));
                code.op(VectorOp.VMULPS, x, x, at(W, v));
                code.store(at(Y, v), x);
            });
        });
    }

    /// `X = X / (1 + exp(-X)) · W`.
    void swiglu() {
        int x = 0;
        int e = 1;
        rows(() -> runs(v -> {
            code.load(x, at(X, v));
            code.op(VectorOp.VPXOR, e, x, Constant.SIGN);
            code.exponential(e, 2);
            code.op(VectorOp.VADDPS, e, e, Constant.ONE);
            code.op(VectorOp.VDIVPS, x, x, e);
            code.op(VectorOp.VMULPS, x, x, at(W, v));
            code.store(at(X, v), x);
        }));
    }

    /// `X = X + W`.
    void add() {
        rows(() -> runs(v -> {
            code.load(0, at(X, v));
            code.op(VectorOp.VADDPS, 0, 0, at(W, v));
            code.store(at(X, v), 0);
        }));
    }

    /// `Y = (X · W + swapped X · BLOCKS) · FACTOR`, where neighbours are swapped.
    void rope() {
        rows(() -> runs(v -> {
            code.load(0, at(X, v));
            a.shuffle(VectorOp.VPERMILPS, width, 1, 0, SWAP_NEIGHBOURS);
            code.op(VectorOp.VMULPS, 0, 0, at(W, v));
            code.op(VectorOp.VMULPS, 1, 1, at(BLOCKS, v));
            code.op(VectorOp.VADDPS, 0, 0, 1);
            code.spread(1, Arguments.field(Arguments.FACTOR));
            code.op(VectorOp.VMULPS, 0, 0, 1);
            code.store(at(Y, v), 0);
        }));
    }

    /// `X = X · (1 / W)`, one number of W for a row.
    void divide() {
        rows(() -> {
            code.spread(1, Address.at(W));
            code.load(0, Constant.ONE);
            code.op(VectorOp.VDIVPS, 1, 0, 1);
            runs(v -> {
                code.op(VectorOp.VMULPS, 0, 1, at(X, v));
                code.store(at(X, v), 0);
            });
        });
    }

    private interface Lanes {
        /// @param vector its index within the run
        void emit(int vector);
    }

    private void rows(Runnable row) {
        Label next = new Label();
        a.bind(next);
        loadPlaces();
        row.run();
        OuterLoop.next(a, SCRATCH, next);
        a.vzeroupper();
        a.ret();
    }

    private void loadPlaces() {
        a.load(W, Arguments.field(Arguments.W));
        a.load(X, Arguments.field(Arguments.X));
        a.load(BLOCKS, Arguments.field(Arguments.BLOCKS));
        a.load(Y, Arguments.field(Arguments.Y));
    }

    private void runs(Lanes lanes) {
        a.load(STEPS, Arguments.field(Arguments.STEPS));
        Label next = new Label();
        a.bind(next);
        for (int v = 0; v < code.runRegisters(); v++) {
            lanes.emit(v);
        }
        for (Register register : new Register[] {W, X, BLOCKS, Y}) {
            a.add(register, 16 * Float.BYTES);
        }
        a.subtract(STEPS, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }

    private Address at(Register base, int vector) {
        return Address.at(base, vector * width.bytes());
    }
}
