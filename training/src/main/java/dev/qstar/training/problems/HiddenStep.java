package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Constants of a program that somebody calculated in the head: the 8 of a text that says 6 and 2 more.
final class HiddenStep {
    /// Constants that a text implies by its words, whatever its numbers are.
    private static final Set<String> STRUCTURAL =
            Set.of("1", "7", "12", "24", "52", "60", "100", "365", "1000", "0.01");

    private static final Rational SMALLEST = Rational.of(5);
    private static final List<String> OPERATORS = List.of("+", "-", "*", "/");

    private HiddenStep() {}

    /// Whether two of the numbers give the constant, so that it changes when they do.
    static boolean isPossible(Rational constant, List<Rational> numbers) {
        return !STRUCTURAL.contains(constant.toString())
                && !steps(constant, numbers).isEmpty();
    }

    /// The step that was left out when there is just one way to get the constant, else the constant. Small constants
    /// are left alone: they mostly have a meaning of their own.
    static Formula of(Rational constant, List<Rational> numbers) {
        if (isPossible(constant, numbers) && constant.compareTo(SMALLEST) >= 0 && !numbers.contains(constant)) {
            List<Formula> steps = steps(constant, numbers);
            if (steps.size() == 1) {
                return steps.getFirst();
            }
        }
        return new Formula.Constant(constant);
    }

    private static List<Formula> steps(Rational constant, List<Rational> numbers) {
        var steps = new ArrayList<Formula>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.size(); j++) {
                for (String operator : OPERATORS) {
                    boolean twice = i > j && (operator.equals("+") || operator.equals("*"));
                    boolean defined = i != j
                            && !twice
                            && (!operator.equals("/") || numbers.get(j).signum() != 0);
                    if (defined
                            && Arithmetic.apply(operator, numbers.get(i), numbers.get(j))
                                    .equals(constant)) {
                        steps.add(new Formula.Binary(operator, variable(i), variable(j)));
                    }
                }
            }
        }
        return steps;
    }

    private static Formula variable(int index) {
        return new Formula.Variable(Integer.toString(index));
    }
}
