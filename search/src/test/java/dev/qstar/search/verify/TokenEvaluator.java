package dev.qstar.search.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Evaluates the tokens of [RandomExpressions] with two stacks, over pairs of integers. It shares no code with the
/// reader that it is held against.
final class TokenEvaluator {
    private static final Map<String, Integer> BINDING =
            Map.of("+", 1, "-", 1, "*", 2, "/", 2, "//", 2, "%", 2, "neg", 3, "^", 4);
    private static final int NAMED_BINDING = 2;

    private final Deque<BigInteger[]> values = new ArrayDeque<>();
    private final Deque<String> operators = new ArrayDeque<>();

    private TokenEvaluator() {}

    /// Numerator and denominator in lowest terms.
    ///
    /// @throws ArithmeticException when there is no value
    static BigInteger[] evaluate(List<String> tokens) {
        TokenEvaluator evaluator = new TokenEvaluator();
        tokens.forEach(evaluator::take);
        while (!evaluator.operators.isEmpty()) {
            evaluator.apply(evaluator.operators.pop());
        }
        return evaluator.values.pop();
    }

    private void take(String token) {
        if (Character.isDigit(token.charAt(0))) {
            BigDecimal number = new BigDecimal(token);
            values.push(reduce(number.unscaledValue(), BigInteger.TEN.pow(number.scale())));
        } else if (token.endsWith("(") || token.equals("neg")) {
            operators.push(token);
        } else if (token.equals("pct")) {
            values.push(divide(values.pop(), whole(100)));
        } else if (token.equals(",")) {
            applyToParenthesis();
        } else if (token.equals(")")) {
            applyToParenthesis();
            close(operators.pop());
        } else {
            int binding = binding(token);
            boolean fromTheRight = token.equals("^");
            while (!operators.isEmpty()
                    && !operators.peek().endsWith("(")
                    && (binding(operators.peek()) > binding
                            || (binding(operators.peek()) == binding && !fromTheRight))) {
                apply(operators.pop());
            }
            operators.push(token);
        }
    }

    private static int binding(String operator) {
        return BINDING.getOrDefault(operator, NAMED_BINDING);
    }

    private void applyToParenthesis() {
        while (!operators.isEmpty() && !operators.peek().endsWith("(")) {
            apply(operators.pop());
        }
    }

    private void close(String open) {
        switch (open) {
            case "(" -> {}
            case "floor(" -> values.push(floor(values.pop()));
            case "ceil(" -> values.push(ceiling(values.pop()));
            default -> apply(":" + open.substring(0, open.length() - 1));
        }
    }

    private void apply(String operator) {
        BigInteger[] right = values.pop();
        if (operator.equals("neg")) {
            values.push(reduce(right[0].negate(), right[1]));
            return;
        }
        BigInteger[] left = values.pop();
        values.push(
                switch (operator) {
                    case "+" -> add(left, right);
                    case "-" -> add(left, reduce(right[0].negate(), right[1]));
                    case "*" -> multiply(left, right);
                    case "/" -> divide(left, right);
                    case "//" -> floor(divide(left, right));
                    case "%" -> remainder(left, right);
                    case ":ceil" -> ceiling(divide(left, right));
                    case ":gcd" -> gcd(left, right);
                    case ":lcm" -> lcm(left, right);
                    case ":min" -> isLess(left, right) ? left : right;
                    case ":max" -> isLess(left, right) ? right : left;
                    case "^" -> power(left, right);
                    default -> throw new IllegalArgumentException(operator);
                });
    }

    private static BigInteger[] whole(long value) {
        return new BigInteger[] {BigInteger.valueOf(value), BigInteger.ONE};
    }

    private static BigInteger[] reduce(BigInteger top, BigInteger bottom) {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("no value");
        }
        BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        return new BigInteger[] {top.divide(common), bottom.divide(common)};
    }

    private static BigInteger[] add(BigInteger[] x, BigInteger[] y) {
        return reduce(x[0].multiply(y[1]).add(y[0].multiply(x[1])), x[1].multiply(y[1]));
    }

    private static BigInteger[] multiply(BigInteger[] x, BigInteger[] y) {
        return reduce(x[0].multiply(y[0]), x[1].multiply(y[1]));
    }

    private static BigInteger[] divide(BigInteger[] x, BigInteger[] y) {
        return reduce(x[0].multiply(y[1]), x[1].multiply(y[0]));
    }

    private static BigInteger[] floor(BigInteger[] x) {
        BigInteger rest = x[0].mod(x[1]);
        return new BigInteger[] {x[0].subtract(rest).divide(x[1]), BigInteger.ONE};
    }

    private static BigInteger[] ceiling(BigInteger[] x) {
        BigInteger missing = x[0].negate().mod(x[1]);
        return new BigInteger[] {x[0].add(missing).divide(x[1]), BigInteger.ONE};
    }

    private static BigInteger[] remainder(BigInteger[] x, BigInteger[] y) {
        BigInteger[] taken = multiply(floor(divide(x, y)), y);
        return add(x, reduce(taken[0].negate(), taken[1]));
    }

    private static BigInteger[] gcd(BigInteger[] x, BigInteger[] y) {
        BigInteger bottom = x[1].multiply(y[1]);
        return reduce(x[0].multiply(y[1]).gcd(y[0].multiply(x[1])), bottom);
    }

    private static BigInteger[] lcm(BigInteger[] x, BigInteger[] y) {
        if (x[0].signum() == 0 || y[0].signum() == 0) {
            return whole(0);
        }
        BigInteger[] product = multiply(x, y);
        return divide(reduce(product[0].abs(), product[1]), gcd(x, y));
    }

    private static boolean isLess(BigInteger[] x, BigInteger[] y) {
        return x[0].multiply(y[1]).compareTo(y[0].multiply(x[1])) < 0;
    }

    private static BigInteger[] power(BigInteger[] base, BigInteger[] exponent) {
        BigInteger[] result = whole(1);
        for (int i = 0; i < Math.abs(exponent[0].intValueExact()); i++) {
            result = multiply(result, base);
        }
        return exponent[0].signum() < 0 ? divide(whole(1), result) : result;
    }
}
