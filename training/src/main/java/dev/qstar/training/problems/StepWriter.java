package dev.qstar.training.problems;

import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a formula into steps over the tagged numbers of a text.
///
/// A variable is its first tagged place. A constant is the first tagged number of the same value that the author wrote
/// as plain text ("twice", "dozen", "7"), else it stays a constant. A fraction that the text shows as one number
/// ("3/4") is one operand: `x*3/4` becomes `x*(3/4)`.
final class StepWriter {
    private final List<TaggedNumber> numbers;
    private final Map<String, Integer> variables = new HashMap<>();
    private final Map<List<String>, Integer> ratios = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<Operation, Integer> steps = new LinkedHashMap<>();
    private Optional<String> untagged = Optional.empty();

    StepWriter(List<TaggedNumber> numbers, List<Telling.Mark> marks) {
        this.numbers = numbers;
        var taken = new boolean[numbers.size()];
        for (int i = 0; i < marks.size(); i++) {
            Telling.Mark mark = marks.get(i);
            int at = numberAt(mark.start());
            if (at < 0) {
                untagged = Optional.of("'" + mark.value() + "' is not read as a number where the text shows it");
                continue;
            }
            taken[at] = true;
            TaggedNumber number = numbers.get(at);
            Optional<Telling.Mark> below = i + 1 < marks.size() ? Optional.of(marks.get(i + 1)) : Optional.empty();
            if (number.start() == mark.start() && number.end() == mark.end() && number.value().equals(mark.value())) {
                variables.putIfAbsent(mark.variable(), at);
            } else if (number.start() == mark.start() && below.isPresent() && number.end() == below.get().end()) {
                ratios.putIfAbsent(List.of(mark.variable(), below.get().variable()), at);
                i++;
            } else {
                untagged = Optional.of("'" + mark.value() + "' is read as " + number.value() + " where the text shows it");
            }
        }
        for (int i = numbers.size() - 1; i >= 0; i--) {
            if (!taken[i]) {
                plain.put(numbers.get(i).value(), i);
            }
        }
    }

    private int numberAt(int position) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).start() <= position && position < numbers.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    /// Why some number of the text cannot be used, if so.
    Optional<String> untagged() {
        return untagged;
    }

    /// Throws [ProblemException] when the formula uses a variable that the text does not show.
    List<Operation> write(Formula formula) {
        operand(formula);
        return List.copyOf(steps.keySet());
    }

    private Operand operand(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> constant(constant.value());
            case Formula.Variable variable -> {
                Integer index = variables.get(variable.name());
                if (index == null) {
                    throw new ProblemException("the answer uses " + variable.name() + ", which the text does not show as a number");
                }
                yield new Operand.Number(index);
            }
            case Formula.Binary binary -> binary(binary);
        };
    }

    private Operand constant(Rational value) {
        Integer index = plain.get(value.toString());
        return index == null ? new Operand.Constant(value.toString()) : new Operand.Number(index);
    }

    private Operand binary(Formula.Binary binary) {
        if (binary.operator().equals("/")) {
            Optional<Integer> ratio = ratio(binary.left(), binary.right());
            if (ratio.isPresent()) {
                return new Operand.Number(ratio.get());
            }
            if (binary.left() instanceof Formula.Binary(String inner, Formula left, Formula right) && inner.equals("*")) {
                Optional<Integer> tail = ratio(right, binary.right());
                if (tail.isPresent()) {
                    return step(operand(left), "*", new Operand.Number(tail.get()));
                }
            }
        }
        if (binary.operator().equals("*")
                && binary.left() instanceof Formula.Binary(String inner, Formula left, Formula right)
                && inner.equals("/")) {
            Optional<Integer> ratio = ratio(binary.right(), right);
            if (ratio.isPresent()) {
                return step(operand(left), "*", new Operand.Number(ratio.get()));
            }
        }
        Operand left = operand(binary.left());
        return step(left, binary.operator(), operand(binary.right()));
    }

    /// The tagged number that shows `top/bottom`.
    private Optional<Integer> ratio(Formula top, Formula bottom) {
        if (top instanceof Formula.Variable(String above) && bottom instanceof Formula.Variable(String below)) {
            return Optional.ofNullable(ratios.get(List.of(above, below)));
        }
        if (top instanceof Formula.Constant(Rational above) && bottom instanceof Formula.Constant(Rational below)) {
            return Optional.ofNullable(plain.get(above.dividedBy(below).toString()));
        }
        return Optional.empty();
    }

    private Operand step(Operand left, String operator, Operand right) {
        var operation = new Operation(left, operator, right);
        Integer known = steps.putIfAbsent(operation, steps.size());
        return new Operand.Result(known == null ? steps.size() - 1 : known);
    }

    /// The result of every step.
    static List<Rational> results(List<Operation> steps, List<TaggedNumber> numbers) {
        var results = new ArrayList<Rational>();
        for (Operation step : steps) {
            results.add(Arithmetic.apply(
                    step.operator(), value(step.left(), numbers, results), value(step.right(), numbers, results)));
        }
        return results;
    }

    private static Rational value(Operand operand, List<TaggedNumber> numbers, List<Rational> results) {
        return switch (operand) {
            case Operand.Number(int index) -> Rational.parse(numbers.get(index).value());
            case Operand.Result(int step) -> results.get(step);
            case Operand.Constant(String literal) -> Rational.parse(literal);
        };
    }
}
