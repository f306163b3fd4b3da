package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// An arithmetic expression over the variables of a story.
sealed interface Formula {
    record Constant(Rational value) implements Formula {}

    record Variable(String name) implements Formula {}

    /// Two operands.
    ///
    /// @param operator an operator of [Operation]
    record Binary(String operator, Formula left, Formula right) implements Formula {}

    /// The exact value; throws [dev.qstar.search.verify.CalculationException] on a division by zero.
    default Rational value(Map<String, Rational> variables) {
        return switch (this) {
            case Constant constant -> constant.value();
            case Variable variable -> Known.get(variables, variable.name());
            case Binary binary ->
                Arithmetic.apply(
                        binary.operator(),
                        binary.left().value(variables),
                        binary.right().value(variables));
        };
    }

    default void addVariablesTo(Set<String> names) {
        switch (this) {
            case Constant _ -> {}
            case Variable variable -> names.add(variable.name());
            case Binary binary -> {
                binary.left().addVariablesTo(names);
                binary.right().addVariablesTo(names);
            }
        }
    }

    /// The formula with something else in the places of its variables.
    default Formula with(UnaryOperator<Formula> places) {
        return switch (this) {
            case Constant constant -> constant;
            case Variable variable -> places.apply(variable);
            case Binary binary ->
                new Binary(
                        binary.operator(),
                        binary.left().with(places),
                        binary.right().with(places));
        };
    }
}
