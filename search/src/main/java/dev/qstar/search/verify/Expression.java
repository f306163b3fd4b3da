package dev.qstar.search.verify;

import java.util.Map;

/// An arithmetic expression and its exact value. Immutable.
///
/// Operands are numbers (`24`, `1,250`, `$4.50`), labels in square brackets (`[a]`), parentheses and the functions
/// `gcd(x, y)`, `lcm(x, y)`, `min(x, y)`, `max(x, y)`, `floor(x)`, `ceil(x)`. Operators are those of [Operator] and
/// `^`, a power with an integer exponent, which binds closest and from the right; the others but `+` and `-` bind
/// equally and from the left. The signs `×`, `÷` and `−` are read as `*`, `/` and `-`. A `%` that no
/// operand follows means percent: `20%*50` is 10.
public final class Expression {
    /// The longest text that is read, in characters.
    public static final int MAX_LENGTH = 1000;

    /// The deepest nesting of parentheses, functions and signs.
    public static final int MAX_DEPTH = 64;

    private final String text;
    private final Term term;
    private final Rational value;

    private Expression(String text, Term term) {
        this.text = text;
        this.term = term;
        this.value = term.value();
    }

    /// Reads and evaluates.
    ///
    /// @param variables values by label, the brackets included (`[a]`)
    /// @throws CalculationException when the text is no expression, names an unknown label, divides by zero, or
    ///     exceeds a limit
    public static Expression parse(String text, Map<String, Rational> variables) {
        if (text.length() > MAX_LENGTH) {
            throw new ArithmeticLimitException(
                    "an expression of " + text.length() + " characters is longer than the limit of " + MAX_LENGTH);
        }
        return new Expression(text, new ExpressionReader(text, variables).wholeText());
    }

    public Rational value() {
        return value;
    }

    Term term() {
        return term;
    }

    /// The text as it was given.
    @Override
    public String toString() {
        return text;
    }
}
