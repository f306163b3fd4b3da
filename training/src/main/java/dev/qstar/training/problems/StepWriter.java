package dev.qstar.training.problems;

import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a formula into steps over the tagged numbers of a text.
///
/// A variable is its first tagged place. A constant is the first tagged number of the same value that the author wrote
/// as plain text ("twice", "dozen", "7"), else it stays a constant. A fraction that the text shows as one number
/// ("3/4") is one operand: `x*3/4` becomes `x*(3/4)`. Where the text says "half" the step divides by 2; where it says
/// "a third", "a quarter" and so on the step multiplies by that number.
final class StepWriter {
    private static final Operand TWO = new Operand.Constant("2");

    private final List<TaggedNumber> numbers;
    private final Map<String, Integer> variables = new HashMap<>();
    private final Map<List<String>, Integer> ratios = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<Operation, Integer> steps = new LinkedHashMap<>();
    private final IdentityHashMap<Formula, Operand> written = new IdentityHashMap<>();
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
            if (number.start() == mark.start()
                    && number.end() == mark.end()
                    && number.value().equals(mark.value())) {
                variables.putIfAbsent(mark.variable(), at);
            } else if (number.start() == mark.start()
                    && below.isPresent()
                    && number.end() == below.get().end()) {
                ratios.putIfAbsent(List.of(mark.variable(), below.get().variable()), at);
                i++;
            } else {
                untagged =
                        Optional.of("'" + mark.value() + "' is read as " + number.value() + " where the text shows it");
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
        Operand known = written.get(formula);
        if (known == null) {
            known = newOperand(formula);
            written.put(formula, known);
        }
        return known;
    }

    private Operand newOperand(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> constant(constant.value());
            case Formula.Variable variable -> {
                Integer index = variables.get(variable.name());
                if (index == null) {
                    throw new ProblemException(
                            "the answer uses " + variable.name() + ", which the text does not show as a number");
                }
                yield new Operand.Slot(index);
            }
            case Formula.Binary binary -> binary(binary);
        };
    }

    private Operand constant(Rational value) {
        Integer index = plain.get(value.toString());
        return index == null ? new Operand.Constant(value.toString()) : new Operand.Slot(index);
    }

    private Operand binary(Formula.Binary binary) {
        return switch (binary.operator()) {
            case "/" -> quotient(binary.left(), binary.right());
            case "*" -> product(binary.left(), binary.right());
            default -> {
                Operand left = operand(binary.left());
                yield step(left, binary.operator(), operand(binary.right()));
            }
        };
    }

    private Operand quotient(Formula top, Formula bottom) {
        Optional<Integer> ratio = ratio(top, bottom);
        if (ratio.isPresent()) {
            return new Operand.Slot(ratio.get());
        }
        if (top instanceof Formula.Binary(String inner, Formula left, Formula right) && inner.equals("*")) {
            Optional<Integer> tail = ratio(right, bottom);
            if (tail.isPresent()) {
                return step(operand(left), "*", new Operand.Slot(tail.get()));
            }
        }
        if (bottom instanceof Formula.Constant(Rational value) && value.signum() != 0) {
            Integer share = plain.get(Rational.ONE.dividedBy(value).toString());
            if (share != null && !value.equals(Rational.ONE)) {
                return isHalf(share) ? step(operand(top), "/", TWO) : step(operand(top), "*", new Operand.Slot(share));
            }
        }
        Operand left = operand(top);
        return step(left, "/", operand(bottom));
    }

    private Operand product(Formula first, Formula second) {
        if (first instanceof Formula.Binary(String inner, Formula left, Formula right) && inner.equals("/")) {
            Optional<Integer> ratio = ratio(second, right);
            if (ratio.isPresent()) {
                return step(operand(left), "*", new Operand.Slot(ratio.get()));
            }
        }
        Operand left = operand(first);
        Operand right = operand(second);
        if (right instanceof Operand.Slot(int index) && isHalf(index)) {
            return step(left, "/", TWO);
        }
        return left instanceof Operand.Slot(int index) && isHalf(index)
                ? step(right, "/", TWO)
                : step(left, "*", right);
    }

    private boolean isHalf(int number) {
        return numbers.get(number).display().equals("half");
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

    /// The result of every step over the numbers of a text.
    static List<Rational> results(List<Operation> steps, List<TaggedNumber> numbers) {
        var values = new ArrayList<Rational>();
        numbers.forEach(number -> values.add(Rational.parse(number.value())));
        return resultsOf(steps, values);
    }

    /// The result of every step when the numbers of the text have these values.
    static List<Rational> resultsOf(List<Operation> steps, List<Rational> values) {
        var results = new ArrayList<Rational>();
        for (Operation step : steps) {
            results.add(result(step, values, results));
        }
        return results;
    }

    /// The result of one step, given those of the steps before.
    static Rational result(Operation step, List<Rational> values, List<Rational> earlier) {
        return Arithmetic.apply(
                step.operator(), value(step.left(), values, earlier), value(step.right(), values, earlier));
    }

    private static Rational value(Operand operand, List<Rational> values, List<Rational> results) {
        return switch (operand) {
            case Operand.Slot(int index) -> values.get(index);
            case Operand.Result(int step) -> results.get(step);
            case Operand.Constant(String literal) -> Rational.parse(literal);
        };
    }
}
