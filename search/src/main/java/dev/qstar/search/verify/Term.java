package dev.qstar.search.verify;

/// A part of an arithmetic expression. Immutable. A tree is as deep as its expression is nested and as its chains of
/// operators are long, so the limits on the text of an expression bound every walk over it.
sealed interface Term {
    /// A number.
    record Constant(Rational value) implements Term {}

    /// A quantity that has a name.
    ///
    /// @param label the name with its brackets (`[a]`)
    record Named(String label, Rational value) implements Term {}

    /// The number with the other sign.
    record Negation(Term inner) implements Term {}

    /// The number divided by a hundred.
    record Percent(Term inner) implements Term {}

    /// An operation between two numbers.
    record Binary(Operator operator, Term left, Term right) implements Term {}

    /// A power with an integer exponent.
    record Power(Term base, Term exponent) implements Term {}

    /// The nearest integer below the number, or above it.
    record Rounded(boolean up, Term inner) implements Term {}

    /// The exact value.
    ///
    /// @throws CalculationException when there is none, or none within the limits
    default Rational value() {
        return switch (this) {
            case Constant constant -> constant.value;
            case Named named -> named.value;
            case Negation negation -> negation.inner.value().negate();
            case Percent percent -> percent.inner.value().dividedBy(Rational.HUNDRED);
            case Binary binary -> binary.operator.apply(binary.left.value(), binary.right.value());
            case Power power -> power.base.value().power(power.exponent.value());
            case Rounded rounded ->
                rounded.up
                        ? rounded.inner.value().ceiling()
                        : rounded.inner.value().floor();
        };
    }
}
