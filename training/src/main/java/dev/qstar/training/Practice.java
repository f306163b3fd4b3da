package dev.qstar.training;

import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.ExploredState;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.verify.Answers;
import dev.qstar.search.verify.Rational;
import dev.qstar.training.Solvers.Solved;
import dev.qstar.training.checkpoint.CheckedFile;
import dev.qstar.training.corpus.Example;
import dev.qstar.training.corpus.Verdicts;
import dev.qstar.training.problems.Problem;
import dev.qstar.training.problems.ProblemGenerator;
import dev.qstar.training.problems.RealProblems;
import dev.qstar.training.problems.Share;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What a model in training learns from its own solutions. It solves problems that it was not trained on, each several
/// times; its most frequent right and wrong solutions become examples with a verdict.
///
/// What was sampled is kept in a file of the work folder, and the same practice goes on from there. Used by one thread.
final class Practice {
    private static final long OTHER_STREAM = 0x5052414354494345L;
    private static final int QUESTIONS_AT_ONCE = 8;
    private static final int BETWEEN_SAVES = 256;
    private static final int SAMPLES = 16;
    private static final int TOKENS_A_SAMPLE = 64;
    private static final double TEMPERATURE = 1;

    /// Of one problem so many right solutions are kept, and so many wrong ones.
    private static final int KEPT = 3;

    private static final int MAX_LENGTH = 1 << 16;

    private final Path file;
    private final int problems;
    private final long seed;
    private final Verdicts verdicts;
    private final Consumer<LearnProgress> listener;
    private final List<Example> examples = new ArrayList<>();
    private int solved;
    private long rollouts;
    private long right;

    /// @param file     where what was sampled is kept
    /// @param problems how many are practised
    Practice(Path file, int problems, long seed, Tokenizer tokenizer, Consumer<LearnProgress> listener) {
        this.file = file;
        this.problems = problems;
        this.seed = seed;
        this.verdicts = new Verdicts(tokenizer);
        this.listener = listener;
        if (Files.exists(file)) {
            load();
        }
    }

    /// What is to be learned.
    List<Example> examples() {
        return List.copyOf(examples);
    }

    /// Solves the problems that are left, or stops after those during which `stop` turns true.
    ///
    /// @param model the file of the model in training
    /// @param real  problems, of which some are for practice
    /// @return whether it was not stopped
    boolean run(Path model, RealProblems real, BooleanSupplier stop) {
        if (solved >= problems) {
            return true;
        }
        var generator = new ProblemGenerator(seed ^ OTHER_STREAM, real, Share.PRACTICE);
        for (int i = 0; i < solved; i++) {
            wordProblem(generator);
        }
        boolean stopped = false;
        try (var solvers = new Solvers(model)) {
            int saved = solved;
            while (solved < problems && !stopped) {
                List<Future<List<Solved>>> round = new ArrayList<>();
                for (int solver = 0; solver < solvers.size(); solver++) {
                    List<Problem> batch = new ArrayList<>();
                    while (batch.size() < QUESTIONS_AT_ONCE && solved < problems) {
                        batch.add(wordProblem(generator));
                        solved++;
                    }
                    round.add(solvers.begin(solver, batch, settings()));
                }
                for (Future<List<Solved>> part : round) {
                    Solvers.await(part).forEach(this::keep);
                }
                listener.accept(new LearnProgress.Practising(solved, problems, rollouts, right));
                stopped = stop.getAsBoolean();
                if (stopped || solved == problems || solved - saved >= BETWEEN_SAVES) {
                    save();
                    saved = solved;
                }
            }
        }
        return !stopped;
    }

    private static Problem wordProblem(ProblemGenerator generator) {
        Problem problem = generator.next();
        while (!problem.isWordProblem()) {
            problem = generator.next();
        }
        return problem;
    }

    private SolveOptions settings() {
        return SolveOptions.defaults()
                .withSamples(SAMPLES)
                .withTemperature(TEMPERATURE)
                .withSeed(seed)
                .withBudget(SAMPLES * TOKENS_A_SAMPLE);
    }

    private void keep(Solved solution) {
        Rational answer = Rational.parse(solution.problem().answer().orElseThrow());
        List<ExploredState> ends = solution.states().stream()
                .filter(state -> state.answer().isPresent())
                .sorted(Comparator.comparingInt(ExploredState::rollouts).reversed())
                .toList();
        keep(ends, answer, true);
        keep(ends, answer, false);
    }

    private void keep(List<ExploredState> ends, Rational answer, boolean wanted) {
        List<ExploredState> those = ends.stream()
                .filter(end -> Answers.match(end.answer().orElseThrow(), answer) == wanted)
                .toList();
        int count = those.stream().mapToInt(ExploredState::rollouts).sum();
        rollouts += count;
        right += wanted ? count : 0;
        those.stream()
                .limit(KEPT)
                .map(end -> verdicts.example(end.tokens(), wanted, end.rollouts()))
                .forEach(examples::add);
    }

    private void save() {
        try {
            CheckedFile.write(file, this::write);
        } catch (IOException e) {
            throw new LearnException("cannot write " + file + ": " + e + "; check path and free space", e);
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeLong(seed);
        out.writeInt(solved);
        out.writeLong(rollouts);
        out.writeLong(right);
        out.writeInt(examples.size());
        for (Example example : examples) {
            out.writeInt(example.tokens().length);
            for (int i = 0; i < example.tokens().length; i++) {
                out.writeInt(example.tokens()[i]);
                out.writeFloat(example.weights()[i]);
            }
        }
    }

    private void load() {
        try {
            solved = CheckedFile.read(file, this::read, this::damaged);
        } catch (IOException e) {
            throw damaged();
        }
    }

    private LearnException damaged() {
        return new LearnException(file + " is damaged; remove it to practise again");
    }

    private int read(DataInputStream in) throws IOException {
        if (in.readLong() != seed) {
            throw new LearnException(file + " is of a training with another seed; give that, or another --work");
        }
        int problemsSolved = in.readInt();
        rollouts = in.readLong();
        right = in.readLong();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 1 || length > MAX_LENGTH) {
                throw damaged();
            }
            int[] tokens = new int[length];
            float[] weights = new float[length];
            for (int at = 0; at < length; at++) {
                tokens[at] = in.readInt();
                weights[at] = in.readFloat();
            }
            examples.add(new Example(tokens, weights));
        }
        return problemsSolved;
    }
}
