package dev.qstar.benchmarks.jmh;

import dev.qstar.benchmarks.model.LlamaShape;
import dev.qstar.benchmarks.model.RandomLlama;
import dev.qstar.benchmarks.model.WeightMix;
import dev.qstar.benchmarks.model.WeightSpread;
import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.Feed;
import dev.qstar.engine.KernelTier;
import dev.qstar.engine.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Forward passes of a model of random weights: the time of one step, by kernels, mix and sequences.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {
    private static final int PROMPT_TOKENS = 64;
    private static final int MAX_TOKENS = 1024;

    /// A label of [dev.qstar.benchmarks.model.LlamaShape].
    @Param("135m")
    public String shape = "";

    /// A label of [dev.qstar.benchmarks.model.WeightMix].
    @Param({"q8_0", "q4_0"})
    public String mix = "";

    /// Which kernels compute.
    @Param("AUTO")
    public KernelTier kernels = KernelTier.AUTO;

    /// Sequences that take a step together after a common prompt.
    @Param({"1", "16"})
    public int sequences;

    private final SplittableRandom random = new SplittableRandom(1);
    private Path file = Path.of("");
    private @Nullable Engine engine;
    private List<Sequence> forks = List.of();
    private int vocabulary;

    /// Writes the model beside other temporary files and opens it.
    @Setup(Level.Trial)
    public void open() throws IOException {
        file = Files.createTempFile("benchmark", ".gguf");
        RandomLlama.write(LlamaShape.of(shape), WeightMix.of(mix), WeightSpread.WIDE, 1, file, name -> {});
        Engine opened = Engine.open(file, EngineOptions.defaults().withKernels(kernels));
        engine = opened;
        vocabulary = opened.tokenizer().vocabularySize();
        Sequence prompt = engine.start();
        engine.forward(List.of(
                new Feed(prompt, random.ints(PROMPT_TOKENS, 0, vocabulary).toArray())));
        forks = Stream.generate(prompt::fork).limit(sequences).toList();
        prompt.close();
    }

    /// One token for each sequence.
    @Benchmark
    public void decode() {
        if (forks.getFirst().length() == MAX_TOKENS) {
            forks.forEach(fork -> fork.truncate(PROMPT_TOKENS));
        }
        engine().forward(forks.stream()
                .map(fork -> new Feed(fork, random.nextInt(vocabulary)))
                .toList());
    }

    /// A prompt of its own for each sequence.
    @Benchmark
    public void prefill() {
        forks.forEach(fork -> fork.truncate(0));
        engine().forward(forks.stream().map(fork -> new Feed(fork, tokens())).toList());
    }

    private int[] tokens() {
        return random.ints(PROMPT_TOKENS, 0, vocabulary).toArray();
    }

    private Engine engine() {
        return Objects.requireNonNull(engine);
    }

    /// Closes and deletes the model.
    @TearDown(Level.Trial)
    public void close() throws IOException {
        forks.forEach(Sequence::close);
        engine().close();
        Files.delete(file);
    }
}
