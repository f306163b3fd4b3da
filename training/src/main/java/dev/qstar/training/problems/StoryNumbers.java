package dev.qstar.training.problems;

import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Draws the variables of a pattern.
final class StoryNumbers {
    private static final int MAX_ATTEMPTS = 400;

    private StoryNumbers() {}

    /// Values that fulfil every condition, or empty when a few hundred attempts found none.
    static Optional<Map<String, Rational>> draw(StoryPattern pattern, RandomGenerator random) {
        return draw(pattern.lets(), pattern.needs(), Map.of(), random);
    }

    /// Values of `lets`, which may use those of `known`; the result holds both.
    static Optional<Map<String, Rational>> draw(
            List<StoryPattern.Let> lets,
            List<StoryPattern.Need> needs,
            Map<String, Rational> known,
            RandomGenerator random) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Optional<Map<String, Rational>> values = attempt(lets, needs, known, random);
            if (values.isPresent()) {
                return values;
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, Rational>> attempt(
            List<StoryPattern.Let> lets,
            List<StoryPattern.Need> needs,
            Map<String, Rational> known,
            RandomGenerator random) {
        var values = new HashMap<>(known);
        try {
            for (StoryPattern.Let let : lets) {
                Optional<Rational> value = value(let.source(), values, random);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.put(let.name(), value.get());
            }
            for (StoryPattern.Need need : needs) {
                if (!need.holds(need.left().value(values).compareTo(need.right().value(values)))) {
                    return Optional.empty();
                }
            }
        } catch (CalculationException e) {
            return Optional.empty();
        }
        return Optional.of(values);
    }

    private static Optional<Rational> value(
            StoryPattern.Source source, Map<String, Rational> values, RandomGenerator random) {
        return switch (source) {
            case StoryPattern.OneOf(List<Formula> options) ->
                Optional.of(options.get(random.nextInt(options.size())).value(values));
            case StoryPattern.Range(Formula lowest, Formula highest, Formula stride) -> {
                Rational low = lowest.value(values);
                Rational step = stride.value(values);
                Rational steps =
                        highest.value(values).minus(low).dividedBy(step).floor();
                yield steps.signum() < 0
                        ? Optional.empty()
                        : Optional.of(low.plus(step.times(
                                Rational.of(random.nextLong(steps.numerator().longValueExact() + 1)))));
            }
        };
    }
}
