package dev.qstar.training;

import dev.qstar.engine.Engine;
import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.search.ExploredState;
import dev.qstar.search.QuestionException;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueModel;
import dev.qstar.training.problems.ProblemException;
import dev.qstar.training.value.FitOptions;
import dev.qstar.training.value.FitProgress;
import dev.qstar.training.value.ValueFitException;
import dev.qstar.training.value.ValueFitter;
import dev.qstar.training.value.ValueProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;

/// Trains a value head for a model. The whole flow:
///
/// 1. questions with known answers are chosen: for a model of the word-problem format those of the data that such a
///    model is not trained on, and generated ones; for any other model those of the data, as they are;
/// 2. the model solves each several times, eight questions at once, and every state on the way is labelled with how
///    many of the solutions through it were right;
/// 3. what was sampled is appended to a journal in the work folder;
/// 4. a head is fitted to all of it, with a checkpoint in the work folder after each round, and measured on problems
///    held out;
/// 5. other problems are searched with it, which tunes how solutions choose an answer;
/// 6. the head is written.
///
/// The head is a pure function of the options and what the files hold, interrupted or not, but for the time that it
/// tells. All that was sampled is held in memory for the fit.
public final class LearnValue {
    private static final int QUESTIONS_AT_ONCE = 8;
    private static final int TOKENS_A_SAMPLE = 256;
    private static final int MAX_TUNED = 2000;

    /// One problem in so many is set aside for tuning.
    private static final int TUNED_SHARE = 10;

    private static final String JOURNAL = "rollouts.bin";
    private static final String CHECKPOINT = "fit.bin";

    private final LearnValueOptions options;
    private final FitOptions fit;
    private final Consumer<LearnValueProgress> listener;
    private final LongSupplier nanoClock;

    /// @param listener  hears of every batch of problems and every round, on the thread that runs
    /// @param nanoClock tells the time in nanoseconds, for what is reported
    public LearnValue(
            LearnValueOptions options, FitOptions fit, Consumer<LearnValueProgress> listener, LongSupplier nanoClock) {
        this.options = options;
        this.fit = fit;
        this.listener = listener;
        this.nanoClock = nanoClock;
    }

    /// Trains to the end and writes the head, or stops after the batch or round during which `stop` turns true.
    ///
    /// @return empty when it was stopped
    /// @throws LearnException when the data make no sense, the work folder cannot be used or holds another
    ///     training, or the fit fails
    /// @throws dev.qstar.engine.EngineException when the model fails
    public Optional<LearnValueReport> run(BooleanSupplier stop) {
        try (Engine engine = Engine.open(options.model(), options.engine())) {
            return learn(engine, stop);
        } catch (ProblemException | ValueFitException failure) {
            throw new LearnException(String.valueOf(failure.getMessage()), failure);
        }
    }

    private Optional<LearnValueReport> learn(Engine engine, BooleanSupplier stop) {
        List<Question> all = questions(engine);
        List<Question> questions = new ArrayList<>(all);
        List<Question> tuning = new ArrayList<>();
        if (options.tune().isEmpty() && all.size() >= TUNED_SHARE * Tuning.FEWEST) {
            for (int i = 0; i < all.size(); i += TUNED_SHARE) {
                tuning.add(all.get(i));
            }
            questions.removeAll(tuning);
        } else if (!options.tune().isEmpty()) {
            tuning.addAll(Questions.asTheyAre(options.tune(), MAX_TUNED, options.seed()));
        }
        ValueModel model = ValueModel.of(engine);
        Optional<List<ValueProblem>> problems = sample(engine, model, questions, stop);
        return problems.flatMap(sampled -> fitted(model, sampled, stop)
                .flatMap(head -> Tuning.of(engine, head, tuning, listener, stop)
                        .map(result -> report(head, result, questions, sampled))));
    }

    private Optional<ValueHead> fitted(ValueModel model, List<ValueProblem> problems, BooleanSupplier stop) {
        var fitter = new ValueFitter(problems, model, fit, options.seed(), nanoClock);
        return fitter.fit(Optional.of(options.workFolder().resolve(CHECKPOINT)), this::tell, stop);
    }

    private LearnValueReport report(
            ValueHead head, Tuning tuning, List<Question> questions, List<ValueProblem> problems) {
        ValueHead tuned = head.withChoice(tuning.choice());
        tuned.write(options.output());
        int generated = (int) questions.stream().filter(Question::generated).count();
        return new LearnValueReport(
                tuned,
                questions.size() - generated,
                generated,
                questions.size() - problems.size(),
                tuning.count(),
                tuning.error());
    }

    private List<Question> questions(Engine engine) {
        boolean wordProblems = engine.promptFormat().equals(Optional.of(WordProblemFormat.NAME));
        return wordProblems
                ? Questions.forWordProblems(options.data(), options.problems(), options.seed())
                : Questions.asTheyAre(options.data(), options.problems(), options.seed());
    }

    /// Empty when it was stopped.
    private Optional<List<ValueProblem>> sample(
            Engine engine, ValueModel model, List<Question> questions, BooleanSupplier stop) {
        try {
            Files.createDirectories(options.workFolder());
        } catch (IOException failure) {
            throw new LearnException("cannot create the folder " + options.workFolder() + ": " + failure
                    + "; choose another with --work");
        }
        var solver = new Solver(engine);
        var path = options.workFolder().resolve(JOURNAL);
        try (RolloutJournal journal = RolloutJournal.open(path, subject(model, questions), model.embeddingLength())) {
            var tally = new Tally(questions.size());
            tally.add(journal.problems());
            while (tally.step < questions.size()) {
                int from = tally.step;
                List<Question> batch = questions.subList(from, Math.min(questions.size(), from + QUESTIONS_AT_ONCE));
                List<Optional<ValueProblem>> labelled = explore(solver, batch);
                journal.append(labelled);
                tally.add(labelled);
                listener.accept(tally.progress());
                if (stop.getAsBoolean()) {
                    return Optional.empty();
                }
            }
            return Optional.of(
                    journal.problems().stream().flatMap(Optional::stream).toList());
        }
    }

    private List<Optional<ValueProblem>> explore(Solver solver, List<Question> batch) {
        var settings = SolveOptions.defaults()
                .withSamples(options.samples())
                .withTemperature(options.temperature())
                .withSeed(options.seed())
                .withBudget(options.samples() * TOKENS_A_SAMPLE);
        List<List<ExploredState>> explored;
        try {
            explored = solver.explore(batch.stream().map(Question::text).toList(), settings);
        } catch (QuestionException failure) {
            throw new LearnException(
                    "one of the problems " + batch.stream().map(Question::place).toList() + " cannot be asked: "
                            + failure.getMessage(),
                    failure);
        }
        List<Optional<ValueProblem>> labelled = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Question question = batch.get(i);
            labelled.add(Labels.of(explored.get(i), question.answer(), question.generated()));
        }
        return labelled;
    }

    private String subject(ValueModel model, List<Question> questions) {
        CRC32 crc = new CRC32();
        for (Question question : questions) {
            crc.update((question.text() + "\n" + question.answer() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return model.digest() + " questions=" + questions.size() + ":"
                + HexFormat.of().toHexDigits((int) crc.getValue()) + " samples=" + options.samples()
                + " temperature=" + options.temperature() + " seed=" + options.seed();
    }

    private void tell(FitProgress progress) {
        listener.accept(new LearnValueProgress.Fitting(
                progress.round(), progress.rounds(), progress.loss(), progress.heldOutLoss()));
    }

    /// Counts what was sampled.
    private static final class Tally {
        private final int steps;
        private int step;
        private long rollouts;
        private long right;

        Tally(int steps) {
            this.steps = steps;
        }

        void add(List<Optional<ValueProblem>> sampled) {
            step += sampled.size();
            for (Optional<ValueProblem> each : sampled) {
                each.ifPresent(problem -> {
                    rollouts += problem.rollouts();
                    right += problem.successes();
                });
            }
        }

        LearnValueProgress progress() {
            return new LearnValueProgress.Sampling(step, steps, rollouts, right);
        }
    }
}
