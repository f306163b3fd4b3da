package dev.qstar.app.eval;

import dev.qstar.app.eval.stats.Difference;
import dev.qstar.app.eval.stats.PairedBootstrap;
import dev.qstar.app.eval.stats.PairedBootstrap.Tally;
import dev.qstar.search.SearchException;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import dev.qstar.search.verify.Answers;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks a model all problems of a set with several strategies and budgets, and grades its answers:
///
/// 1. self-consistency comes first, as the other strategies are compared with it;
/// 2. each seed has a journal, named after all that the answers depend on; what it holds is not asked again;
/// 3. the other problems are asked, greedy in batches, and every answer is journalled when it is known;
/// 4. the grades of all seeds make one result, with its difference to self-consistency on the same problems.
///
/// One thread. A question that the model cannot take counts as wrong; other failures end the evaluation.
public final class Evaluation {
    /// The seed of the resamples behind the intervals of differences.
    public static final long RESAMPLING_SEED = 1;

    private static final int BATCH = 32;

    /// Tokens of one solution, roughly: greedy writes one, whatever its budget.
    private static final int SOLUTION_TOKENS = 32;

    private final Subject subject;
    private final ProblemSet problems;
    private final int limit;
    private final Path folder;
    private final PrintStream messages;
    private final boolean interactive;
    private final List<Path> journals = new ArrayList<>();
    private final Map<Integer, Tally> selfConsistency = new HashMap<>();
    private long reused;

    /// @param subject what answers
    /// @param limit how many problems are asked, at most
    /// @param folder of the journals; made when it is missing
    /// @param messages where notes and progress go
    /// @param interactive whether to show progress
    public Evaluation(
            Subject subject, ProblemSet problems, int limit, Path folder, PrintStream messages, boolean interactive) {
        this.subject = subject;
        this.problems = problems;
        this.limit = Math.min(limit, problems.size());
        this.folder = folder;
        this.messages = messages;
        this.interactive = interactive;
    }

    /// Evaluates strategies with budgets. Seeds count up from that of the options; greedy needs but one.
    ///
    /// @param runs each a strategy with a budget; no pair of these occurs twice
    /// @param known told each result as soon as it is known: those of self-consistency first
    /// @return the results in the order of the runs
    public List<EvalResult> run(List<SolveOptions> runs, int seeds, Consumer<EvalResult> known) {
        long work = runs.stream()
                .mapToLong(run -> work(run) * limit * rounds(run, seeds))
                .sum();
        Map<SolveOptions, EvalResult> results = new HashMap<>();
        selfConsistency.clear();
        reused = 0;
        try (var bar = new ProgressBar(messages, interactive, System::nanoTime, work)) {
            runs.stream()
                    .sorted(Comparator.comparing(run -> run.strategy() != StrategyName.SELF_CONSISTENCY))
                    .forEachOrdered(run -> {
                        EvalResult result = run(run, rounds(run, seeds), bar);
                        bar.clear();
                        known.accept(result);
                        results.put(run, result);
                    });
        }
        if (reused > 0) {
            long answers = runs.stream()
                    .mapToLong(run -> (long) limit * rounds(run, seeds))
                    .sum();
            messages.println("qstar: " + reused + " of " + answers
                    + " answers are from earlier runs; delete the journals (*.jsonl) in " + folder + " to ask again");
        }
        return runs.stream().map(results::get).toList();
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

    private static int rounds(SolveOptions run, int seeds) {
        return run.strategy() == StrategyName.GREEDY ? 1 : seeds;
    }

    /// How long an answer takes, beside those of other runs.
    private static long work(SolveOptions run) {
        return run.strategy() == StrategyName.GREEDY ? Math.min(run.budget(), SOLUTION_TOKENS) : run.budget();
    }

    private EvalResult run(SolveOptions run, int rounds, ProgressBar bar) {
        bar.begin(run.strategy() + ", " + run.budget() + " tokens", limit * rounds, work(run));
        List<Grade> grades = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            round(run.withSeed(run.seed() + round), bar, grades);
        }
        Tally tally = tally(grades, rounds);
        if (run.strategy() == StrategyName.SELF_CONSISTENCY) {
            selfConsistency.put(run.budget(), tally);
        }
        Optional<Difference> difference = Optional.ofNullable(selfConsistency.get(run.budget()))
                .map(other -> PairedBootstrap.difference(tally, other, RESAMPLING_SEED));
        return EvalResult.of(
                run.strategy().toString(), run.budget(), limit, rounds, grades, difference, problems.names());
    }

    private Tally tally(List<Grade> grades, int rounds) {
        int[] correct = new int[limit];
        for (Grade grade : grades) {
            correct[grade.problem()] += grade.correct() ? 1 : 0;
        }
        return new Tally(correct, rounds);
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
            reused += done.cardinality();
            ask(options, done, journal, bar, grades);
        }
    }

    private void ask(SolveOptions options, BitSet done, Journal journal, ProgressBar bar, List<Grade> grades) {
        int size = BATCH;
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
        long prefilledBefore = subject.prefilledTokens().getAsLong();
        List<Solution> solutions;
        try {
            List<String> questions = batch.stream()
                    .map(index -> problems.problems().get(index).question())
                    .toList();
            solutions = subject.asker().solveAll(questions, options);
        } catch (SearchException e) {
            if (batch.size() == 1) {
                return List.of(new Grade(batch.getFirst(), Optional.empty(), false, 0, 0, 0, millis(start, 1)));
            }
            return batch.stream()
                    .flatMap(index -> grades(List.of(index), options).stream())
                    .toList();
        }
        double millis = millis(start, batch.size());
        double prefilled = (double) (subject.prefilledTokens().getAsLong() - prefilledBefore) / batch.size();
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            grades.add(grade(batch.get(i), solutions.get(i), prefilled, millis));
        }
        return grades;
    }

    private Grade grade(int index, Solution solution, double prefilled, double millis) {
        Problem problem = problems.problems().get(index);
        boolean correct = solution.answer()
                .filter(answer -> Answers.match(answer, problem.answer()))
                .isPresent();
        return new Grade(
                index, solution.answer(), correct, solution.confidence(), solution.tokens(), prefilled, millis);
    }

    private static double millis(long startNanos, int share) {
        return Math.round((System.nanoTime() - startNanos) / 1e3 / share) / 1e3;
    }

    /// Greedy depends neither on seed nor on samples nor on temperature.
    private String journalName(SolveOptions options) {
        List<String> parts = new ArrayList<>(List.of(
                Journal.FORMAT,
                subject.digest(),
                problems.digest(),
                options.strategy().toString(),
                Integer.toString(options.budget())));
        if (options.strategy() != StrategyName.GREEDY) {
            parts.add(Integer.toString(options.samples()));
            parts.add(Double.toString(options.temperature()));
            parts.add(Long.toString(options.seed()));
        }
        return options.strategy() + "-" + options.budget() + "-" + Digests.of(parts) + ".jsonl";
    }
}
