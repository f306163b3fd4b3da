package dev.qstar.app;

import dev.qstar.search.QuestionException;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.StrategyName;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Solves all problems for a run, except those that the journal already has. Used by one thread.
final class Evaluation {
    /// How many problems are solved, and written to the journal, together.
    private static final int GREEDY_CHUNK = 16;

    private final Solver solver;
    private final EvalData data;
    private final EvalJournal journal;
    private final Progress progress;

    Evaluation(Solver solver, EvalData data, EvalJournal journal, Progress progress) {
        this.solver = solver;
        this.data = data;
        this.journal = journal;
        this.progress = progress;
    }

    /// All results of the run: each seed's in turn, by problem.
    ///
    /// @param options the run's strategy, budget and seeds replace what they say
    List<EvalRun.Result> results(EvalRun run, SolveOptions options) {
        SolveOptions ofRun = options.withStrategy(run.strategy()).withBudget(run.budget());
        List<EvalRun.Result> results = new ArrayList<>();
        for (long seed : run.seeds()) {
            results.addAll(resultsOfSeed(run, ofRun.withSeed(seed)));
        }
        return results;
    }

    private List<EvalRun.Result> resultsOfSeed(EvalRun run, SolveOptions options) {
        List<EvalRun.Result> results = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int chunk = run.strategy() == StrategyName.GREEDY ? GREEDY_CHUNK : 1;
        for (int index = 0; index < data.problems().size(); index++) {
            Optional<EvalRun.Result> known = journal.find(run, options.seed(), index);
            if (known.isPresent()) {
                results.add(known.get());
                progress.skip(known.get().correct());
                continue;
            }
            open.add(index);
            if (open.size() == chunk) {
                results.addAll(solve(run, options, open));
                open.clear();
            }
        }
        results.addAll(solve(run, options, open));
        return results;
    }

    private List<EvalRun.Result> solve(EvalRun run, SolveOptions options, List<Integer> indices) {
        if (indices.isEmpty()) {
            return List.of();
        }
        long start = System.nanoTime();
        List<Optional<Solution>> solutions = solutions(indices, options);
        long micros = (System.nanoTime() - start) / 1000 / indices.size();
        List<EvalRun.Result> results = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            results.add(result(indices.get(i), solutions.get(i), micros));
        }
        journal.add(run, options.seed(), results);
        results.forEach(result -> progress.step(result.correct()));
        return results;
    }

    /// The solutions; none for a question that the model cannot read, which then counts as wrong.
    private List<Optional<Solution>> solutions(List<Integer> indices, SolveOptions options) {
        List<String> questions = indices.stream()
                .map(index -> data.problems().get(index).question())
                .toList();
        try {
            return solver.solveAll(questions, options).stream().map(Optional::of).toList();
        } catch (QuestionException e) {
            return questions.stream().map(question -> solve(question, options)).toList();
        }
    }

    private Optional<Solution> solve(String question, SolveOptions options) {
        try {
            return Optional.of(solver.solve(question, options));
        } catch (QuestionException e) {
            return Optional.empty();
        }
    }

    private EvalRun.Result result(int index, Optional<Solution> solution, long micros) {
        boolean correct = solution.flatMap(Solution::answer)
                .map(answer -> Score.isCorrect(
                        Rational.parse(answer), data.problems().get(index).answer()))
                .orElse(false);
        double confidence = solution.map(Solution::confidence).orElse(0.0);
        int tokens = solution.map(Solution::tokens).orElse(0);
        return new EvalRun.Result(index, correct, confidence, tokens, micros);
    }
}
