package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;

/// The end of an outer loop: moves all inputs and outputs on by their advances, counts, and jumps.
final class OuterLoop {

    private static final int[][] FIELDS = {
        {Arguments.W, Arguments.W_ADVANCE},
        {Arguments.X, Arguments.X_ADVANCE},
        {Arguments.BLOCKS, Arguments.BLOCK_ADVANCE},
        {Arguments.Y, Arguments.Y_ADVANCE}
    };

    private OuterLoop() {}

    /// @param scratch a register to count in
    /// @param start   where the loop begins
    static void next(Assembler a, Register scratch, Label start) {
        for (int[] field : FIELDS) {
            a.load(scratch, Arguments.field(field[0]));
            a.add(scratch, Arguments.field(field[1]));
            a.store(Arguments.field(field[0]), scratch);
        }
        a.load(scratch, Arguments.field(Arguments.COUNT));
        a.subtract(scratch, 1);
        a.store(Arguments.field(Arguments.COUNT), scratch);
        a.jump(Condition.NOT_EQUAL, start);
    }
}
