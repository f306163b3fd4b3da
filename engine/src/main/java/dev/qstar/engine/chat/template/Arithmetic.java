package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Real;
import dev.qstar.engine.chat.template.Value.Whole;
import java.math.BigInteger;

/// Numbers by Python's rules: `/` gives a real number, `//` and `%` round down.
final class Arithmetic {
    private static final int MAX_EXPONENT = 64;

    private Arithmetic() {}

    static Value wholes(Run run, String operator, long a, long b) {
        if (b == 0 && (operator.equals("/") || operator.equals("//") || operator.equals("%"))) {
            throw run.error("a division by zero");
        }
        try {
            return switch (operator) {
                case "+" -> new Whole(Math.addExact(a, b));
                case "-" -> new Whole(Math.subtractExact(a, b));
                case "*" -> new Whole(Math.multiplyExact(a, b));
                case "/" -> new Real((double) a / (double) b);
                case "//" -> new Whole(Math.floorDivExact(a, b));
                case "%" -> new Whole(Math.floorMod(a, b));
                case "**" -> power(a, b);
                default -> throw new IllegalStateException("the parser reads no operator " + operator);
            };
        } catch (ArithmeticException e) {
            throw run.error("'" + operator + "' gives a whole number beyond 63 bits");
        }
    }

    private static Value power(long base, long exponent) {
        if (exponent < 0) {
            return new Real(Math.pow((double) base, (double) exponent));
        }
        if (base == 0 || base == 1) {
            return new Whole(exponent == 0 ? 1 : base);
        }
        if (base == -1) {
            return new Whole(exponent % 2 == 0 ? 1 : -1);
        }
        if (exponent > MAX_EXPONENT) {
            throw new ArithmeticException("too large");
        }
        return new Whole(BigInteger.valueOf(base).pow((int) exponent).longValueExact());
    }

    static Value reals(Run run, String operator, double a, double b) {
        if (b == 0 && (operator.equals("/") || operator.equals("//") || operator.equals("%"))) {
            throw run.error("a division by zero");
        }
        return new Real(
                switch (operator) {
                    case "+" -> a + b;
                    case "-" -> a - b;
                    case "*" -> a * b;
                    case "/" -> a / b;
                    case "//" -> Math.floor(a / b);
                    case "%" -> a - b * Math.floor(a / b);
                    case "**" -> Math.pow(a, b);
                    default -> throw new IllegalStateException("the parser reads no operator " + operator);
                });
    }
}
