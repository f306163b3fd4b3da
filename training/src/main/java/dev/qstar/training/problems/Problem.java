package dev.qstar.training.problems;

import java.util.List;
import java.util.Optional;

/// A message and, where it is a word problem, its worked solution.
///
/// @param question the text as a person would write it
/// @param steps the solution in order, the last one gives the answer; empty when the message is no word problem
/// @param answer the exact answer: an integer, a decimal of at most 6 places or a fraction; empty when the message is
/// no word problem
/// @param source where it comes from: `pattern:` and a name, `chain`, or the name of a data set
public record Problem(String question, List<Operation> steps, Optional<String> answer, String source) {
    public Problem {
        steps = List.copyOf(steps);
        if (steps.isEmpty() != answer.isEmpty()) {
            throw new ProblemException("a problem has steps and an answer, or neither: " + question);
        }
    }

    /// Whether the message asks for something that can be calculated.
    public boolean isWordProblem() {
        return !steps.isEmpty();
    }
}
