package dev.qstar.training.problems;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Tells a real problem with other numbers. What was whole stays whole, what was positive stays positive, and every
/// number and result keeps its size roughly, so that the story stays plausible.
final class Resampler {
    private static final int MAX_ATTEMPTS = 50;
    private static final double LARGEST_SHARE = 0.9;
    private static final Rational MAX_GROWTH = Rational.of(25);
    private static final int MAX_ANSWER_DENOMINATOR_BITS = 7;

    private Resampler() {}

    /// The problem with new numbers, or the problem as it is when no numbers were found.
    static Problem resample(RealProblem real, RandomGenerator random) {
        if (!real.resamplable()) {
            return real.problem();
        }
        List<List<Integer>> groups = groups(real);
        for (int attempt = 0; attempt < MAX_ATTEMPTS && !groups.isEmpty(); attempt++) {
            double share = LARGEST_SHARE * random.nextDouble(1 - (double) attempt / MAX_ATTEMPTS, 1.01);
            Optional<Problem> changed = attempt(real, groups, share, random);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        return real.problem();
    }

    /// The numbers that may change. Equal numbers change together, so that it does not matter which of them a step
    /// means.
    private static List<List<Integer>> groups(RealProblem real) {
        var byValue = new HashMap<String, List<Integer>>();
        var fixed = new ArrayList<String>();
        String text = real.problem().question();
        for (int i = 0; i < real.numbers().size(); i++) {
            TaggedNumber number = real.numbers().get(i);
            byValue.computeIfAbsent(number.value(), value -> new ArrayList<>()).add(i);
            if (!NumberProposal.isChangeable(text, number)) {
                fixed.add(number.value());
            }
        }
        fixed.forEach(byValue::remove);
        return byValue.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /// @param share which part of the numbers changes; smaller in later attempts, which succeed more often
    private static Optional<Problem> attempt(
            RealProblem real, List<List<Integer>> groups, double share, RandomGenerator random) {
        List<Rational> old = real.values();
        var values = new ArrayList<>(old);
        for (List<Integer> group : groups) {
            if (random.nextDouble() < share) {
                int first = group.getFirst();
                Rational value = NumberProposal.propose(
                        real.problem().question(), real.numbers().get(first), old.get(first), random);
                group.forEach(index -> values.set(index, value));
            }
        }
        mendQuotients(real, groups, values);
        if (values.equals(old) || !isLike(real, values)) {
            return Optional.empty();
        }
        return told(real, values, old);
    }

    /// Where a number of the text is divided without remainder by another, the nearest multiple takes its place.
    private static void mendQuotients(RealProblem real, List<List<Integer>> groups, List<Rational> values) {
        List<Operation> steps = real.problem().steps();
        for (int i = 0; i < steps.size(); i++) {
            Operation step = steps.get(i);
            if (step.operator().equals("/")
                    && real.results().get(i).isInteger()
                    && step.left() instanceof Operand.Slot(int top)
                    && divisor(step.right(), values).isPresent()) {
                Rational divisor = divisor(step.right(), values).get();
                Rational times = values.get(top).dividedBy(divisor).floor();
                Rational multiple = divisor.times(times.max(Rational.ONE));
                for (List<Integer> group : groups) {
                    if (group.contains(top)) {
                        group.forEach(index -> values.set(index, multiple));
                    }
                }
            }
        }
    }

    private static Optional<Rational> divisor(Operand operand, List<Rational> values) {
        Optional<Rational> divisor = switch (operand) {
            case Operand.Slot(int index) -> Optional.of(values.get(index));
            case Operand.Constant(String literal) -> Optional.of(Rational.parse(literal));
            case Operand.Result _ -> Optional.empty();
        };
        return divisor.filter(value -> value.signum() > 0);
    }

    private static boolean isLike(RealProblem real, List<Rational> values) {
        try {
            for (int i = 0; i < values.size(); i++) {
                if (!isLike(real.values().get(i), values.get(i))) {
                    return false;
                }
            }
            var results = new ArrayList<Rational>();
            for (Operation step : real.problem().steps()) {
                Rational result = StepWriter.result(step, values, results);
                if (!isLike(real.results().get(results.size()), result)) {
                    return false;
                }
                results.add(result);
            }
            return true;
        } catch (CalculationException e) {
            return false;
        }
    }

    private static boolean isLike(Rational before, Rational after) {
        if (before.isInteger() != after.isInteger() || before.signum() != after.signum()) {
            return false;
        }
        if (after.denominator().bitLength()
                > Math.max(MAX_ANSWER_DENOMINATOR_BITS, before.denominator().bitLength())) {
            return false;
        }
        boolean share = before.abs().compareTo(Rational.ONE) < 0;
        if (share != after.abs().compareTo(Rational.ONE) < 0) {
            return false;
        }
        return before.signum() == 0
                || (after.abs().compareTo(before.abs().times(MAX_GROWTH)) <= 0
                        && before.abs().compareTo(after.abs().times(MAX_GROWTH)) <= 0);
    }

    private static Optional<Problem> told(RealProblem real, List<Rational> values, List<Rational> old) {
        String question = real.problem().question();
        var text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < values.size(); i++) {
            TaggedNumber number = real.numbers().get(i);
            text.append(question, from, number.start());
            String shown = question.substring(number.start(), number.end());
            text.append(values.get(i).equals(old.get(i)) ? shown : NumberProposal.write(shown, values.get(i)));
            from = number.end();
        }
        String changed = text.append(question.substring(from)).toString();
        List<TaggedNumber> numbers = NumberTagger.tag(changed);
        if (numbers.size() != values.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < values.size(); i++) {
            if (!numbers.get(i).value().equals(values.get(i).toString())) {
                return Optional.empty();
            }
        }
        List<Operation> steps = real.problem().steps();
        String answer = StepWriter.resultsOf(steps, values).getLast().toString();
        return Optional.of(
                new Problem(changed, steps, Optional.of(answer), real.problem().source()));
    }
}
