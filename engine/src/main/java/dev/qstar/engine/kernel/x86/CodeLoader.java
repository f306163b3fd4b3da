package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;

/// Emits what turns packed codes into bytes, one code a byte, in a register.
final class CodeLoader {

    private final Assembler a;
    private final Width width;

    /// Two registers that hold masks of each byte: its low nibble, and bits 4 and 5.
    private final int masks;

    CodeLoader(Assembler a, Width width, int masks) {
        this.a = a;
        this.width = width;
        this.masks = masks;
    }

    /// Fills the registers of masks.
    void loadMasks(Constant first, Constant second) {
        a.vector(VectorOp.VMOVUPS, width, masks, first.address());
        a.vector(VectorOp.VMOVUPS, width, masks + 1, second.address());
    }

    /// Loads low or high nibbles.
    void nibbles(int to, Address from, boolean high) {
        if (high) {
            a.vector(VectorOp.VMOVUPS, width, to, from);
            a.shift(VectorOp.VPSRLW, width, to, to, 4);
            a.vector(VectorOp.VPAND, width, to, to, masks);
        } else {
            a.vector(VectorOp.VPAND, width, to, masks, from);
        }
    }

    /// Loads codes of six bits.
    ///
    /// @param block which of the four runs of 32 columns that share the words of high bits
    void sixBits(int to, int temporary, Address low, Address high, int block) {
        nibbles(to, low, block >= 2);
        if (block == 2) {
            a.vector(VectorOp.VPAND, width, temporary, masks + 1, high);
        } else {
            a.vector(VectorOp.VMOVUPS, width, temporary, high);
            a.shift(block < 2 ? VectorOp.VPSLLW : VectorOp.VPSRLW, width, temporary, temporary, block == 0 ? 4 : 2);
            a.vector(VectorOp.VPAND, width, temporary, temporary, masks + 1);
        }
        a.vector(VectorOp.VPOR, width, to, to, temporary);
    }
}
