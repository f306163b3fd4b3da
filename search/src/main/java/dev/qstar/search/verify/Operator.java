package dev.qstar.search.verify;

import java.util.Arrays;
import java.util.List;

/// The operations of a step between two exact numbers, each with the sign that the model writes.
public enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/"),
    QUOTIENT("//"),
    REMAINDER("%"),
    GCD(":gcd"),
    LCM(":lcm"),
    MIN(":min"),
    MAX(":max"),
    CEIL(":ceil");

    private static final List<Operator> ALL = Arrays.asList(values());

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /// All operators, in their order of declaration.
    public static List<Operator> all() {
        return ALL;
    }

    /// What the model writes, such as `+`, `//` or `:gcd`.
    public String sign() {
        return sign;
    }

    /// Whether the order of the numbers does not count.
    public boolean isCommutative() {
        return switch (this) {
            case PLUS, TIMES, GCD, LCM, MIN, MAX -> true;
            case MINUS, DIVIDE, QUOTIENT, REMAINDER, CEIL -> false;
        };
    }

    /// The exact result.
    ///
    /// @throws DivisionByZeroException when the right number is zero and the operation divides
    /// @throws ArithmeticLimitException when the result is too large
    public Rational apply(Rational left, Rational right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDE -> left.dividedBy(right);
            case QUOTIENT -> left.floorDividedBy(right);
            case REMAINDER -> left.remainder(right);
            case GCD -> left.gcd(right);
            case LCM -> left.lcm(right);
            case MIN -> left.min(right);
            case MAX -> left.max(right);
            case CEIL -> left.ceilDividedBy(right);
        };
    }

    /// The operation as a person writes it: `24 - 15`, `gcd(24, 15)`, `floor(24 / 15)`, `ceil(24 / 15)`.
    public String render(String left, String right) {
        return switch (this) {
            case PLUS, MINUS, TIMES, DIVIDE, REMAINDER -> left + " " + sign + " " + right;
            case QUOTIENT -> "floor(" + left + " / " + right + ")";
            case CEIL -> "ceil(" + left + " / " + right + ")";
            case GCD, LCM, MIN, MAX -> sign.substring(1) + "(" + left + ", " + right + ")";
        };
    }
}
