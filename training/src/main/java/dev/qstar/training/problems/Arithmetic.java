package dev.qstar.training.problems;

import dev.qstar.search.verify.Operator;
import dev.qstar.search.verify.Rational;
import java.util.HashMap;
import java.util.Map;

/// The operators of [Operation] on exact numbers.
final class Arithmetic {
    private static final Map<String, Operator> BY_SIGN = new HashMap<>();

    static {
        for (Operator operator : Operator.all()) {
            BY_SIGN.put(operator.sign(), operator);
        }
    }

    private Arithmetic() {}

    /// Throws [dev.qstar.search.verify.CalculationException] where there is no result, such as on a division by zero.
    static Rational apply(String sign, Rational left, Rational right) {
        Operator operator = BY_SIGN.get(sign);
        if (operator == null) {
            throw new ProblemException("unknown operator '" + sign + "'; known are " + BY_SIGN.keySet());
        }
        return operator.apply(left, right);
    }
}
