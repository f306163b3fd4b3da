package dev.qstar.training;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.training.corpus.BatchSource;
import dev.qstar.training.corpus.Example;
import dev.qstar.training.corpus.WordProblemVocabulary;
import dev.qstar.training.cuda.CudaException;
import dev.qstar.training.problems.ProblemException;
import dev.qstar.training.problems.ProblemGenerator;
import dev.qstar.training.problems.RealProblems;
import dev.qstar.training.problems.Share;
import dev.qstar.training.trainer.ModelShape;
import dev.qstar.training.trainer.StepReport;
import dev.qstar.training.trainer.Trainer;
import dev.qstar.training.trainer.TrainerException;
import dev.qstar.training.trainer.TrainerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Trains a model for word problems from nothing: learns a vocabulary, then weights, then writes the GGUF file.
///
/// Everything is a pure function of the options. The vocabulary and the newest checkpoint are kept in the work folder;
/// the same command goes on from there. The learning rate stays on its plateau for 70% of the steps, so a training
/// may be stopped before that and ended with fewer steps than it was started with.
public final class LearnModel {
    private static final String VECTOR_API = "jdk.incubator.vector";
    private static final int VOCABULARY_PROBLEMS = 30_000;
    private static final int CONTEXT_LENGTH = 1024;
    private static final int LONGEST_SEQUENCE = 640;
    private static final float ROPE_BASE = 10_000;
    private static final float RMS_EPSILON = 1e-5f;
    private static final double WARMUP_STEPS = 100;
    private static final double PLATEAU = 0.7;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(3);

    private final LearnOptions options;
    private final Consumer<LearnProgress> listener;

    /// @param listener hears of every step, on the thread that runs
    public LearnModel(LearnOptions options, Consumer<LearnProgress> listener) {
        this.options = options;
        this.listener = listener;
    }

    /// Trains to the end and writes the output, or stops after the step during which `stop` turns true, with a
    /// checkpoint.
    ///
    /// @return whether the training came to its end
    /// @throws LearnException when Java runs without the Vector API, the sizes or the data make no sense, the work
    ///     folder cannot be used or holds another training, or the loss is no longer finite
    public boolean run(BooleanSupplier stop) {
        if (ModuleLayer.boot().findModule(VECTOR_API).isEmpty()) {
            throw new LearnException(
                    "training needs the module " + VECTOR_API + "; start Java with --add-modules " + VECTOR_API);
        }
        try {
            return learn(stop);
        } catch (TrainerException | CudaException | ProblemException failure) {
            throw new LearnException(String.valueOf(failure.getMessage()), failure);
        }
    }

    private boolean learn(BooleanSupplier stop) {
        RealProblems real = options.data().isEmpty() ? RealProblems.none() : RealProblems.load(options.data());
        Path vocabulary = options.workFolder().resolve("vocabulary.gguf");
        try {
            Files.createDirectories(options.workFolder());
        } catch (IOException failure) {
            throw new LearnException("cannot create the folder " + options.workFolder() + ": " + failure.getMessage()
                    + "; choose another with --work");
        }
        if (Files.notExists(vocabulary)) {
            learnVocabulary(real, vocabulary);
        }
        try (Gguf file = Gguf.open(vocabulary)) {
            Tokenizer tokenizer = Tokenizer.of(file.metadata());
            try (Trainer trainer = trainer(tokenizer.vocabularySize())) {
                if (!train(trainer, () -> batches(real, tokenizer, List.of()), practiceAt(), stop)) {
                    return false;
                }
                Path model = options.workFolder().resolve("plateau.gguf");
                if (trainer.steps() == practiceAt()) {
                    trainer.export(model, options.type(), writer -> describe(writer, file, trainer));
                }
                Practice practice = practice(tokenizer);
                if (!practice.run(model, real, stop)
                        || !train(
                                trainer, () -> batches(real, tokenizer, practice.examples()), options.steps(), stop)) {
                    return false;
                }
                trainer.export(options.output(), options.type(), writer -> describe(writer, file, trainer));
                return true;
            }
        }
    }

    /// After so many steps the model practises, and its learning rate begins to fall.
    private long practiceAt() {
        return Math.round(PLATEAU * options.steps());
    }

    private Practice practice(Tokenizer tokenizer) {
        Path file = options.workFolder().resolve("practice.bin");
        return new Practice(file, options.practice(), options.seed(), tokenizer, listener);
    }

    private BatchSource batches(RealProblems real, Tokenizer tokenizer, List<Example> practice) {
        return new BatchSource(real, tokenizer, options.seed(), options.batchTokens(), LONGEST_SEQUENCE, practice);
    }

    private void learnVocabulary(RealProblems real, Path file) {
        var vocabulary = new WordProblemVocabulary();
        var problems = new ProblemGenerator(options.seed(), real, Share.POLICY);
        for (int i = 0; i < VOCABULARY_PROBLEMS; i++) {
            vocabulary.add(problems.next().question());
        }
        var writer = new GgufWriter();
        vocabulary.learn(options.size().vocabulary(), writer);
        writer.write(file);
    }

    private Path checkpoint() {
        return options.workFolder().resolve("checkpoint.bin");
    }

    private Trainer trainer(int vocabularySize) {
        Path checkpoint = checkpoint();
        TrainerOptions settings = TrainerOptions.defaults()
                .withLearningRate(options.learningRate())
                .withGpu(options.gpu())
                .withSchedule(Math.min(0.1, WARMUP_STEPS / options.steps()), PLATEAU);
        var size = options.size();
        var shape = new ModelShape(
                vocabularySize,
                size.width(),
                size.layers(),
                size.heads(),
                size.heads(),
                size.feedForward(),
                CONTEXT_LENGTH,
                ROPE_BASE,
                RMS_EPSILON);
        if (Files.notExists(checkpoint)) {
            return new Trainer(shape, settings, options.seed());
        }
        Trainer resumed = Trainer.resume(checkpoint, settings);
        if (!resumed.shape().equals(shape)) {
            resumed.close();
            throw new LearnException("the checkpoint " + checkpoint + " is of a model of another size ("
                    + resumed.shape() + "); give its sizes, or another folder with --work");
        }
        return resumed;
    }

    /// Trains up to a step, or stops after the step during which `stop` turns true; there is a checkpoint then. While
    /// steps compute, the batches of the next ones are made.
    ///
    /// @return whether it came so far
    private boolean train(Trainer trainer, Supplier<BatchSource> batches, long end, BooleanSupplier stop) {
        boolean stopped = false;
        try (var maker = new BatchMaker(batches, trainer.steps(), end)) {
            long saved = System.nanoTime();
            while (trainer.steps() < end && !stopped) {
                StepReport report = trainer.step(maker.next(), (double) trainer.steps() / options.steps());
                listener.accept(new LearnProgress.Training(
                        report.step(), options.steps(), report.loss(), report.tokensPerSecond(), report.gflops()));
                stopped = stop.getAsBoolean();
                if (stopped || trainer.steps() == end || System.nanoTime() - saved > BETWEEN_CHECKPOINTS.toNanos()) {
                    trainer.save(checkpoint());
                    saved = System.nanoTime();
                }
            }
        }
        return !stopped;
    }

    private void describe(GgufWriter writer, Gguf vocabulary, Trainer trainer) {
        writer.put("general.name", "qstar-builtin")
                .put("general.license", "apache-2.0")
                .put("general.description", "Solves grade-school word problems in steps that a calculator executes")
                .put("qstar.training.steps", trainer.steps())
                .put("qstar.training.seed", options.seed())
                .put(WordProblemFormat.METADATA_KEY, WordProblemFormat.NAME);
        WordProblemVocabulary.copy(vocabulary.metadata(), writer);
    }
}
