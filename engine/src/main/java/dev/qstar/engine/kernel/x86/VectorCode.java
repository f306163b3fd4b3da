package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;

/// Pieces of vector code that several functions share. A *run* is 16 lanes: one register of 512 bits or two of 256.
final class VectorCode {

    private static final int SWAP_HALVES = 0x4E;
    private static final int SWAP_NEIGHBOURS = 0xB1;
    private static final Constant[] TAYLOR = {
        Constant.C5, Constant.C4, Constant.C3, Constant.C2, Constant.ONE, Constant.ONE
    };

    final Assembler a;
    final Width width;

    VectorCode(Assembler a, Isa isa) {
        this.a = a;
        this.width = isa.width();
    }

    /// Registers that a run of 16 lanes takes.
    int runRegisters() {
        return 16 / width.lanes();
    }

    void load(int to, Address from) {
        a.vector(VectorOp.VMOVUPS, width, to, from);
    }

    void load(int to, Constant constant) {
        load(to, constant.address());
    }

    void store(Address to, int from) {
        a.vector(VectorOp.VMOVUPS_STORE, width, from, to);
    }

    void op(VectorOp op, int to, int left, int right) {
        a.vector(op, width, to, left, right);
    }

    void op(VectorOp op, int to, int left, Address right) {
        a.vector(op, width, to, left, right);
    }

    void op(VectorOp op, int to, int left, Constant right) {
        op(op, to, left, right.address());
    }

    /// All lanes the same number from memory.
    void spread(int to, Address from) {
        a.vector(VectorOp.VBROADCASTSS, width, to, from);
    }

    /// Combines the 16 lanes of a run, those 8 apart first, then 4, 2 and 1, and leaves the result in all lanes of
    /// register `run`.
    ///
    /// @param run       its first register
    /// @param temporary another register
    void reduce(VectorOp op, int run, int temporary) {
        if (width == Width.ZMM) {
            a.extract(VectorOp.VEXTRACTF64X4, Width.ZMM, temporary, run, 1);
            a.vector(op, Width.YMM, run, run, temporary);
        } else {
            a.vector(op, Width.YMM, run, run, run + 1);
        }
        a.extract(VectorOp.VEXTRACTF128, Width.YMM, temporary, run, 1);
        a.vector(op, Width.XMM, run, run, temporary);
        for (int control : new int[] {SWAP_HALVES, SWAP_NEIGHBOURS}) {
            a.shuffle(VectorOp.VPSHUFD, Width.XMM, temporary, run, control);
            a.vector(op, Width.XMM, run, run, temporary);
        }
        a.vector(VectorOp.VBROADCASTSS, width, run, run);
    }

    /// Replaces a register by its exponential, as [dev.qstar.engine.kernel.Exponential] calculates it.
    ///
    /// @param t three more registers, from this one on
    void exponential(int x, int t) {
        int rounded = t;
        int n = t + 1;
        int p = t + 2;
        load(p, Constant.LOWEST);
        op(VectorOp.VMAXPS, x, p, x);
        load(p, Constant.HIGHEST);
        op(VectorOp.VMINPS, x, p, x);
        load(rounded, Constant.ROUNDER);
        op(VectorOp.VFMADD231PS, rounded, x, Constant.LOG2_E);
        op(VectorOp.VSUBPS, n, rounded, Constant.ROUNDER);
        op(VectorOp.VFMADD231PS, x, n, Constant.MINUS_LN2_HIGH);
        op(VectorOp.VFMADD231PS, x, n, Constant.MINUS_LN2_LOW);
        load(p, Constant.C6);
        op(VectorOp.VFMADD231PS, p, x, Constant.C7);
        for (Constant coefficient : TAYLOR) {
            op(VectorOp.VFMADD213PS, p, x, coefficient);
        }
        a.shift(VectorOp.VPSLLD, width, rounded, rounded, 23);
        op(VectorOp.VPADDD, rounded, rounded, Constant.ONE);
        op(VectorOp.VMULPS, x, p, rounded);
    }
}
