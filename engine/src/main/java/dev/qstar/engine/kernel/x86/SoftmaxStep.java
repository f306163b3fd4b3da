package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;

/// Emits one step of an online softmax for rows of 32 scores, as [dev.qstar.engine.kernel.Kernels#softmaxStep] says.
///
/// [Arguments#X] are the scores, [Arguments#W] each row's largest score and sum so far, [Arguments#Y] its weighted sum
/// of [Arguments#STEPS] runs of 16 floats, [Arguments#BLOCKS] a 64-bit number for each row: how many bytes into
/// [Arguments#MASKS] the mask of its visible positions begins.
final class SoftmaxStep {

    private static final Register STATE = Register.RSI;
    private static final Register SCORES = Register.RAX;
    private static final Register MASK = Register.RDX;
    private static final Register SUMS = Register.RCX;
    private static final Register STEPS = Register.R8;
    private static final Register SCRATCH = Register.R9;

    private static final int VALUES = 0;
    private static final int PAIR = 4;
    private static final int LARGEST = 6;
    private static final int CORRECTION = 7;
    private static final int FREE = 8;

    private final Assembler a;
    private final VectorCode code;
    private final Width width;
    private final int registers;

    SoftmaxStep(Assembler a, Isa isa) {
        this.a = a;
        this.code = new VectorCode(a, isa);
        this.width = isa.width();
        this.registers = isa.panelVectors();
    }

    void emit() {
        Label row = new Label();
        a.bind(row);
        a.load(STATE, Arguments.field(Arguments.W));
        a.load(SCORES, Arguments.field(Arguments.X));
        a.load(MASK, Arguments.field(Arguments.BLOCKS));
        a.load(MASK, Address.at(MASK));
        a.load(SUMS, Arguments.field(Arguments.Y));
        maskScores();
        correct();
        weigh();
        rescale();
        OuterLoop.next(a, SCRATCH, row);
        a.vzeroupper();
        a.ret();
    }

    private Address mask(int table, int register) {
        return Address.at(Register.RDI, MASK, 1).plus(table + register * width.bytes());
    }

    private void maskScores() {
        for (int i = 0; i < registers; i++) {
            code.load(VALUES + i, Address.at(SCORES, i * width.bytes()));
            code.op(VectorOp.VPAND, VALUES + i, VALUES + i, mask(Arguments.MASKS, i));
            code.op(VectorOp.VPOR, VALUES + i, VALUES + i, mask(Arguments.INFINITIES, i));
        }
    }

    /// Finds the largest score so far and by what the sums so far shrink.
    private void correct() {
        combineHalves(VectorOp.VMAXPS);
        code.reduce(VectorOp.VMAXPS, PAIR, FREE);
        code.spread(CORRECTION, Address.at(STATE));
        code.op(VectorOp.VMAXPS, LARGEST, CORRECTION, PAIR);
        a.vector(VectorOp.VMOVSS_STORE, Width.XMM, LARGEST, Address.at(STATE));
        code.op(VectorOp.VSUBPS, CORRECTION, CORRECTION, LARGEST);
        code.exponential(CORRECTION, FREE);
    }

    /// Turns scores into weights and adds them to the sum so far.
    private void weigh() {
        for (int i = 0; i < registers; i++) {
            code.op(VectorOp.VSUBPS, VALUES + i, VALUES + i, LARGEST);
            code.exponential(VALUES + i, FREE);
            code.op(VectorOp.VPAND, VALUES + i, VALUES + i, mask(Arguments.MASKS, i));
            code.store(Address.at(SCORES, i * width.bytes()), VALUES + i);
        }
        combineHalves(VectorOp.VADDPS);
        code.reduce(VectorOp.VADDPS, PAIR, FREE);
        code.spread(FREE, Address.at(STATE, Float.BYTES));
        code.op(VectorOp.VFMADD213PS, FREE, CORRECTION, PAIR);
        a.vector(VectorOp.VMOVSS_STORE, Width.XMM, FREE, Address.at(STATE, Float.BYTES));
    }

    private void combineHalves(VectorOp op) {
        int half = registers / 2;
        for (int i = 0; i < half; i++) {
            code.op(op, PAIR + i, VALUES + i, VALUES + half + i);
        }
    }

    private void rescale() {
        a.load(STEPS, Arguments.field(Arguments.STEPS));
        Label next = new Label();
        a.bind(next);
        for (int v = 0; v < code.runRegisters(); v++) {
            code.op(VectorOp.VMULPS, FREE, CORRECTION, Address.at(SUMS, v * width.bytes()));
            code.store(Address.at(SUMS, v * width.bytes()), FREE);
        }
        a.add(SUMS, 16 * Float.BYTES);
        a.subtract(STEPS, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }
}
