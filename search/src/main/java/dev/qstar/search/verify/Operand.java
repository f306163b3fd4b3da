package dev.qstar.search.verify;

/// A quantity that a calculation takes: which one it is, not only how large. Immutable.
public sealed interface Operand {
    /// A number of the question.
    ///
    /// @param index its place among the labelled numbers, from 0
    record Slot(int index) implements Operand {
        public Slot {
            requirePlace(index);
        }
    }

    /// The result of an earlier calculation of the same path.
    ///
    /// @param index its place in the path, from 0
    record Result(int index) implements Operand {
        public Result {
            requirePlace(index);
        }
    }

    /// A number that is written out; `0.5` and `1/2` are one constant.
    record Constant(Rational value) implements Operand {}

    private static void requirePlace(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("the place " + index + " is below 0; count from 0");
        }
    }
}
