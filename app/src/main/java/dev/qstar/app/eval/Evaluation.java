package dev.qstar.app.eval;

import dev.qstar.search.SearchException;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Asks a model all problems of a set and grades its answers:
///
/// 1. each seed has a journal, named after all that the answers depend on; what it holds is not asked again;
/// 2. the other problems are asked, greedy in batches, and every answer is journalled when it is known;
/// 3. the grades of all seeds make one result.
///
/// One thread. A question that the model cannot take counts as wrong; other failures end the evaluation.
public final class Evaluation {
    private static final int BATCH = 32;

    private final Asker asker;
    private final String modelDigest;
    private final ProblemSet problems;
    private final int limit;
    private final Path folder;
    private final PrintStream messages;
    private final boolean interactive;
    private final List<Path> journals = new ArrayList<>();

    /// @param asker what answers questions
    /// @param modelDigest of the model that it asks, with the version of the program that does
    /// @param limit how many problems are asked, at most
    /// @param folder of the journals; made when it is missing
    /// @param messages where notes and progress go
    /// @param interactive whether to show progress
    public Evaluation(
            Asker asker,
            String modelDigest,
            ProblemSet problems,
            int limit,
            Path folder,
            PrintStream messages,
            boolean interactive) {
        this.asker = asker;
        this.modelDigest = modelDigest;
        this.problems = problems;
        this.limit = Math.min(limit, problems.size());
        this.folder = folder;
        this.messages = messages;
        this.interactive = interactive;
    }

    /// Answers several questions, in order; as [dev.qstar.search.Solver#solveAll] does.
    @FunctionalInterface
    public interface Asker {
        /// The solutions of the questions, in order.
        ///
        /// @throws dev.qstar.search.SearchException when the model cannot take one of the questions
        List<Solution> solveAll(List<String> questions, SolveOptions options);
    }

    /// Evaluates one strategy with one budget. Seeds count up from that of the options; greedy needs but one.
    public EvalResult run(SolveOptions options, int seeds) {
        int rounds = options.strategy() == StrategyName.GREEDY ? 1 : seeds;
        String label = options.strategy() + ", " + options.budget() + " tokens";
        List<Grade> grades = new ArrayList<>();
        try (var bar = new ProgressBar(messages, interactive, System::nanoTime, label, limit * rounds)) {
            for (int round = 0; round < rounds; round++) {
                round(options.withSeed(options.seed() + round), bar, grades);
            }
        }
        return EvalResult.of(options.strategy().toString(), options.budget(), limit, rounds, grades, problems.names());
    }

    /// Deletes the journals of all runs so far, so that nothing of them is reused.
    public void deleteJournals() {
        try {
            for (Path journal : journals) {
                Files.deleteIfExists(journal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journals.clear();
    }

    private void round(SolveOptions options, ProgressBar bar, List<Grade> grades) {
        Path file = folder.resolve(journalName(options));
        try (Journal journal = Journal.open(file, problems.size())) {
            journals.add(file);
            BitSet done = new BitSet(limit);
            for (Grade grade : journal.recorded()) {
                if (grade.problem() < limit) {
                    done.set(grade.problem());
                    grades.add(grade);
                    bar.recorded(grade);
                }
            }
            if (!done.isEmpty()) {
                messages.println("qstar: " + done.cardinality() + " of " + limit
                        + " answers are from earlier runs; delete " + file + " to ask again");
            }
            ask(options, done, journal, bar, grades);
        }
    }

    private void ask(SolveOptions options, BitSet done, Journal journal, ProgressBar bar, List<Grade> grades) {
        int size = options.strategy() == StrategyName.GREEDY ? BATCH : 1;
        int next = done.nextClearBit(0);
        while (next < limit) {
            List<Integer> batch = new ArrayList<>();
            while (next < limit && batch.size() < size) {
                batch.add(next);
                next = done.nextClearBit(next + 1);
            }
            for (Grade grade : grades(batch, options)) {
                journal.append(grade);
                grades.add(grade);
                bar.finished(grade);
            }
        }
    }

    private List<Grade> grades(List<Integer> batch, SolveOptions options) {
        long start = System.nanoTime();
        List<Solution> solutions;
        try {
            List<String> questions = batch.stream()
                    .map(index -> problems.problems().get(index).question())
                    .toList();
            solutions = asker.solveAll(questions, options);
        } catch (SearchException e) {
            if (batch.size() == 1) {
                return List.of(new Grade(batch.getFirst(), Optional.empty(), false, 0, 0, millis(start, 1)));
            }
            return batch.stream()
                    .flatMap(index -> grades(List.of(index), options).stream())
                    .toList();
        }
        double millis = millis(start, batch.size());
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            grades.add(grade(batch.get(i), solutions.get(i), millis));
        }
        return grades;
    }

    private Grade grade(int index, Solution solution, double millis) {
        Problem problem = problems.problems().get(index);
        boolean correct = solution.answer()
                .filter(answer -> Answers.match(answer, problem.answer()))
                .isPresent();
        return new Grade(index, solution.answer(), correct, solution.confidence(), solution.tokens(), millis);
    }

    private static double millis(long startNanos, int share) {
        return Math.round((System.nanoTime() - startNanos) / 1e3 / share) / 1e3;
    }

    /// Greedy depends neither on seed nor on samples nor on temperature.
    private String journalName(SolveOptions options) {
        List<String> parts = new ArrayList<>(List.of(
                modelDigest, problems.digest(), options.strategy().toString(), Integer.toString(options.budget())));
        if (options.strategy() != StrategyName.GREEDY) {
            parts.add(Integer.toString(options.samples()));
            parts.add(Double.toString(options.temperature()));
            parts.add(Long.toString(options.seed()));
        }
        return options.strategy() + "-" + options.budget() + "-" + Digests.of(parts) + ".jsonl";
    }
}
