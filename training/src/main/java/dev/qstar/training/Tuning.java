package dev.qstar.training;

import dev.qstar.engine.Engine;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.value.Candidate;
import dev.qstar.search.value.ValueChoice;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.verify.Answers;
import dev.qstar.training.value.ChoiceFit;
import dev.qstar.training.value.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Tunes how solutions that a head has valued choose an answer: searches problems with known answers as they will be
/// searched in use, with small and larger budgets.
///
/// @param choice what was tuned
/// @param error  the mean distance between the probability of an answer and whether it was right
/// @param count  how many problems were searched
record Tuning(ValueChoice choice, double error, int count) {
    private static final int[] BUDGETS = {64, 256};
    private static final int QUESTIONS_AT_ONCE = 8;

    /// Fewer problems say nothing.
    static final int FEWEST = 20;

    /// What a search follows while it is not tuned.
    private static final ValueChoice UNTUNED = new ValueChoice(1, 1, 0, 1, 0);

    /// Searches and tunes. A head that may be no better than chance gets no trust, and nothing is searched for it; with
    /// too few questions it is followed as it is.
    ///
    /// @return empty when `stop` turned true
    static Optional<Tuning> of(
            Engine engine,
            ValueHead head,
            List<Question> questions,
            Consumer<LearnValueProgress> listener,
            BooleanSupplier stop) {
        if (!head.metrics().betterThanChance()) {
            return Optional.of(new Tuning(ValueChoice.VOTES, 0, 0));
        }
        if (questions.size() < FEWEST) {
            return Optional.of(new Tuning(UNTUNED, 0, 0));
        }
        var solver = new Solver(engine, Optional.of(head.withChoice(UNTUNED)));
        List<Judged> searches = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += QUESTIONS_AT_ONCE) {
            int to = Math.min(questions.size(), from + QUESTIONS_AT_ONCE);
            for (int budget : BUDGETS) {
                searches.addAll(judged(solver, questions.subList(from, to), budget));
            }
            listener.accept(new LearnValueProgress.Tuning(to, questions.size()));
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
        }
        ValueChoice choice = ChoiceFit.of(searches);
        return Optional.of(new Tuning(choice, ChoiceFit.calibrationError(choice, searches), questions.size()));
    }

    private static List<Judged> judged(Solver solver, List<Question> questions, int budget) {
        List<List<Candidate>> found = solver.candidates(
                questions.stream().map(Question::text).toList(),
                SolveOptions.defaults().withBudget(budget));
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Set<String> right = found.get(i).stream()
                    .map(Candidate::answer)
                    .filter(answer -> !answer.isEmpty() && Answers.match(answer, question.answer()))
                    .collect(Collectors.toSet());
            if (!found.get(i).isEmpty()) {
                judged.add(new Judged(found.get(i), right));
            }
        }
        return judged;
    }
}
