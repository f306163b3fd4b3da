package dev.qstar.search.verify;

import java.util.function.IntFunction;

/// A calculation of a path: an operator with its operands. Immutable.
///
/// Operands of a commutative operator are in one order: `[a]+[b]` and `[b]+[a]` are equal operations. Equal values do
/// not make equal operands: `[a]+[c]` differs from `[b]+[c]` also when a and b are the same number.
public record Operation(Operator operator, Operand left, Operand right) {
    public Operation {
        if (isCommutative(operator) && name(left).compareTo(name(right)) > 0) {
            Operand first = right;
            right = left;
            left = first;
        }
    }

    static boolean isCommutative(Operator operator) {
        return switch (operator) {
            case PLUS, TIMES, GCD, LCM, MIN, MAX -> true;
            case MINUS, DIVIDE, QUOTIENT, REMAINDER, CEIL -> false;
        };
    }

    private static String name(Operand operand) {
        return name(operand, index -> "r" + index);
    }

    private static String name(Operand operand, IntFunction<String> resultName) {
        return switch (operand) {
            case Operand.Slot slot -> "s" + slot.index();
            case Operand.Result result -> resultName.apply(result.index());
            case Operand.Constant constant -> "c" + constant.value();
        };
    }

    /// The canonical text with results under the given names.
    String text(IntFunction<String> resultName) {
        String one = name(left, resultName);
        String other = name(right, resultName);
        boolean turned = isCommutative(operator) && one.compareTo(other) > 0;
        return operator.sign() + "(" + (turned ? other + "," + one : one + "," + other) + ")";
    }

    @Override
    public String toString() {
        return text(index -> "r" + index);
    }
}
