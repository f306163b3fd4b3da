package dev.qstar.search;

import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Operator;
import dev.qstar.search.verify.Rational;
import dev.qstar.search.verify.StepCheck;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One operation that a model has chosen, with its operands. Immutable.
record Calculation(Quantity left, Operator operator, Quantity right) {
    /// The longest result that is written, in characters; a longer one counts as no result.
    static final int MAX_RESULT_LENGTH = 40;

    /// The exact result; empty when there is none, or none within the limits.
    Optional<Rational> result() {
        try {
            Rational value = operator.apply(left.value(), right.value());
            return value.toString().length() <= MAX_RESULT_LENGTH ? Optional.of(value) : Optional.empty();
        } catch (CalculationException e) {
            return Optional.empty();
        }
    }

    /// The step as a person sees it, such as `A = a - b = <<24-15=9>>9`; without a result it ends in `=?>>`.
    Step step(String label) {
        String symbols = operator.render(left.name(), right.name());
        String text = label + " = " + symbols + " = <<" + expression() + "="
                + result().map(value -> value + ">>" + value).orElse("?>>");
        return new Step(text, StepCheck.check(text, Map.of()), OptionalDouble.empty());
    }

    private String expression() {
        String leftText = left.inExpression();
        String rightText = right.inExpression();
        return switch (operator) {
            case PLUS, MINUS, TIMES, DIVIDE, REMAINDER -> leftText + operator.sign() + rightText;
            case QUOTIENT, GCD, LCM, MIN, MAX, CEIL -> operator.render(leftText, rightText);
        };
    }
}
