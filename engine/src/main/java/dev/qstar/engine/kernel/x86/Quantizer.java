package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;
import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;

/// Emits the function that quantises rows of activations: from [Arguments#X], [Arguments#STEPS] groups of floats a
/// row, to bytes at [Arguments#Y] and their descriptions ([ActivationBlock]) at [Arguments#BLOCKS].
final class Quantizer {

    private static final Register X = Register.RAX;
    private static final Register BLOCKS = Register.RDX;
    private static final Register Y = Register.RCX;
    private static final Register STEPS = Register.R8;
    private static final Register INNER = Register.R9;
    private static final int ROUND_TO_EVEN = 0;
    private static final int SWAP_HALVES = 0x4E;
    private static final int SWAP_NEIGHBOURS = 0xB1;

    /// Registers: the block, its largest magnitude, the factor, the scale, and others.
    private static final int VALUES = 0;

    private static final int LARGEST = 4;
    private static final int FACTOR = 6;
    private static final int SCALE = 7;
    private static final int FREE = 8;

    private final Assembler a;
    private final VectorCode code;
    private final Width width;
    private final int registers;
    private final Grouping grouping;

    Quantizer(Assembler a, Isa isa, Grouping grouping) {
        this.grouping = grouping;
        this.a = a;
        this.code = new VectorCode(a, isa);
        this.width = isa.width();
        this.registers = isa.panelVectors();
    }

    void emit() {
        Label row = new Label();
        a.bind(row);
        a.load(X, Arguments.field(Arguments.X));
        a.load(BLOCKS, Arguments.field(Arguments.BLOCKS));
        a.load(Y, Arguments.field(Arguments.Y));
        a.load(STEPS, Arguments.field(Arguments.STEPS));
        Label next = new Label();
        a.bind(next);
        findLargest();
        findScale();
        forBlocks(() -> {
            block();
            a.add(X, PanelFormat.BLOCK * Float.BYTES);
            a.add(Y, PanelFormat.BLOCK);
            a.add(BLOCKS, ActivationBlock.BYTES);
        });
        a.subtract(STEPS, 1);
        a.jump(Condition.NOT_EQUAL, next);
        OuterLoop.next(a, INNER, row);
        a.vzeroupper();
        a.ret();
    }

    /// Emits a loop over the blocks of a group.
    private void forBlocks(Runnable block) {
        a.move(INNER, grouping.columns() / PanelFormat.BLOCK);
        Label next = new Label();
        a.bind(next);
        block.run();
        a.subtract(INNER, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }

    /// Leaves the group's largest magnitude, but no less than what can be divided by, in all lanes. Magnitudes are
    /// compared as integers: their order is the same, and a NaN counts as the largest and is not lost.
    private void findLargest() {
        int half = registers / 2;
        for (int i = 0; i < half; i++) {
            code.load(LARGEST + i, Constant.LEAST_MAGNITUDE);
        }
        forBlocks(() -> {
            for (int i = 0; i < registers; i++) {
                code.load(FREE, Address.at(X, i * width.bytes()));
                code.op(VectorOp.VPAND, FREE, FREE, Constant.MAGNITUDE);
                code.op(VectorOp.VPMAXSD, LARGEST + i % half, LARGEST + i % half, FREE);
            }
            a.add(X, PanelFormat.BLOCK * Float.BYTES);
        });
        a.subtract(X, grouping.columns() * Float.BYTES);
        code.reduce(VectorOp.VPMAXSD, LARGEST, FREE);
    }

    private void findScale() {
        a.vector(VectorOp.VMOVUPS, Width.XMM, FREE, Constant.LARGEST_CODE.address());
        a.vector(VectorOp.VDIVPS, Width.XMM, SCALE, LARGEST, FREE);
        a.vector(VectorOp.VDIVPS, Width.XMM, FACTOR, FREE, LARGEST);
        a.vector(VectorOp.VBROADCASTSS, width, FACTOR, FACTOR);
        if (grouping == Grouping.BLOCKS_OF_32) {
            a.extract(VectorOp.VCVTPS2PH, Width.XMM, FREE, SCALE, ROUND_TO_EVEN);
            a.vector(VectorOp.VCVTPH2PS, Width.XMM, SCALE, FREE);
        }
    }

    private void block() {
        for (int i = 0; i < registers; i++) {
            code.op(VectorOp.VMULPS, VALUES + i, FACTOR, Address.at(X, i * width.bytes()));
            a.vector(VectorOp.VCVTPS2DQ, width, VALUES + i, VALUES + i);
            storeBytes(i);
        }
        sumHalves();
        int first = VALUES;
        int second = VALUES + 1;
        int seeds = VALUES + 2;
        int sum = VALUES + 3;
        a.vector(VectorOp.VPADDD, Width.XMM, sum, first, second);
        a.vector(VectorOp.VPUNPCKLDQ, Width.XMM, seeds, first, second);
        a.vector(VectorOp.VPUNPCKLQDQ, Width.XMM, seeds, sum, seeds);
        a.vector(VectorOp.VPSLLVD, Width.XMM, seeds, seeds, Arguments.field(Arguments.SEED_SHIFTS));
        a.vector(VectorOp.VPXOR, Width.XMM, FREE, FREE, FREE);
        a.vector(VectorOp.VPSUBD, Width.XMM, seeds, FREE, seeds);
        a.vector(VectorOp.VMOVUPS_STORE, Width.XMM, seeds, Address.at(BLOCKS, ActivationBlock.SEEDS));
        a.vector(VectorOp.VCVTDQ2PS, Width.XMM, sum, sum);
        a.vector(VectorOp.VMULPS, Width.XMM, sum, sum, SCALE);
        storeFirst(ActivationBlock.SCALE, SCALE);
        storeFirst(ActivationBlock.SUM, sum);
    }

    /// Leaves the sums of the first and of the second 16 bytes in all lanes of two short registers.
    private void sumHalves() {
        int sums = VALUES;
        int bytes = VALUES + 1;
        a.vector(VectorOp.VMOVUPS, Width.YMM, bytes, Address.at(Y));
        a.vector(VectorOp.VMOVUPS, Width.YMM, FREE, Constant.ONES_8.address());
        a.vector(VectorOp.VPMADDUBSW, Width.YMM, sums, FREE, bytes);
        a.vector(VectorOp.VPMADDWD, Width.YMM, sums, sums, Constant.ONES_16.address());
        for (int control : new int[] {SWAP_HALVES, SWAP_NEIGHBOURS}) {
            a.shuffle(VectorOp.VPSHUFD, Width.YMM, FREE, sums, control);
            a.vector(VectorOp.VPADDD, Width.YMM, sums, sums, FREE);
        }
        a.extract(VectorOp.VEXTRACTF128, Width.YMM, VALUES + 1, sums, 1);
    }

    private void storeBytes(int i) {
        int from = VALUES + i;
        Address to = Address.at(Y, i * width.lanes());
        if (width == Width.ZMM) {
            a.vector(VectorOp.VPMOVDB_STORE, width, from, to);
        } else {
            a.extract(VectorOp.VEXTRACTF128, width, FREE, from, 1);
            a.vector(VectorOp.VPACKSSDW, Width.XMM, FREE, from, FREE);
            a.vector(VectorOp.VPACKSSWB, Width.XMM, FREE, FREE, FREE);
            a.vector(VectorOp.VMOVQ_STORE, Width.XMM, FREE, to);
        }
    }

    private void storeFirst(int offset, int from) {
        a.vector(VectorOp.VMOVSS_STORE, Width.XMM, from, Address.at(BLOCKS, offset));
    }
}
