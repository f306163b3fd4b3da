package dev.qstar.training.problems;

import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.Rational;
import java.util.List;

/// A problem that somebody wrote, with its solution as steps over the tagged numbers of its text.
///
/// @param numbers the tagged numbers of `problem.question()`
/// @param values the values of `numbers`
/// @param results the result of every step
/// @param resamplable whether other numbers in their places keep the solution right: no step result or constant can be
///     mistaken for something else
record RealProblem(
        Problem problem,
        List<TaggedNumber> numbers,
        List<Rational> values,
        List<Rational> results,
        boolean resamplable) {
    RealProblem {
        numbers = List.copyOf(numbers);
        values = List.copyOf(values);
        results = List.copyOf(results);
    }
}
