package dev.qstar.search;

import dev.qstar.search.verify.Rational;

/// An operand of a step.
///
/// @param name what a step writes for it: a label's letter (`a`, `A`) or the constant itself
/// @param value its exact value
record Quantity(String name, Rational value) {
    /// The value as part of an expression: in parentheses when it is a fraction or negative.
    String inExpression() {
        String text = value.toString();
        return value.signum() < 0 || text.indexOf('/') >= 0 ? "(" + text + ")" : text;
    }
}
