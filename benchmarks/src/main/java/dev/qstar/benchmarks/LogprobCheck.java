package dev.qstar.benchmarks;

import dev.qstar.benchmarks.logprobs.Comparison;
import dev.qstar.benchmarks.logprobs.PeerAttention;
import dev.qstar.benchmarks.logprobs.Recorder;
import dev.qstar.benchmarks.logprobs.Recording;
import dev.qstar.benchmarks.peer.Workspace;
import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.KernelTier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares the engine's log-probabilities with llama.cpp's on one model file.
@Command(
        name = "LogprobCheck",
        sortOptions = false,
        description = "Compares the engine's log-probabilities with llama.cpp's on one model file.",
        footer = {"", "Example:", "  benchmarks/run LogprobCheck model.gguf"})
final class LogprobCheck extends Program {
    private static final int PROMPTS = 2;

    @Parameters(paramLabel = "FILE", description = "A GGUF file.")
    private Path model = Path.of("");

    @Option(names = "--tokens", description = "Random tokens in each of the two prompts (${DEFAULT-VALUE}).")
    private int tokens = 40;

    @Option(names = "--seed", description = "Seed of the prompts (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--top", description = "How many of llama.cpp's likeliest tokens count (${DEFAULT-VALUE}).")
    private int top = 6;

    @Option(names = "--threads", description = "Threads of both (${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(names = "--kernels", description = "Of the engine: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private KernelTier kernels = KernelTier.AUTO;

    @Option(names = "--attention", description = "Of llama.cpp: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private PeerAttention attention = PeerAttention.FLASH;

    @Option(names = "--record", paramLabel = "JSON", description = "Only write what llama.cpp says to this file.")
    private @Nullable Path record;

    @Option(names = "--against", paramLabel = "JSON", description = "Read from this file what llama.cpp says.")
    private @Nullable Path against;

    /// Runs the check and ends the process.
    public static void main(String[] arguments) {
        run(new LogprobCheck(), arguments);
    }

    @Override
    public Integer call() {
        Recording recording = against != null ? Recording.read(against) : record(attention);
        if (record != null) {
            recording.write(record);
            return DONE;
        }
        EngineOptions options = EngineOptions.defaults().withThreads(threads).withKernels(kernels);
        try (Engine engine = Engine.open(model, options)) {
            print(recording, Comparison.of(engine, recording, top));
        }
        if (against == null) {
            printYardstick(recording);
        }
        return DONE;
    }

    private Recording record(PeerAttention by) {
        return Recorder.record(Workspace.current(), model, threads, PROMPTS, tokens, seed, by);
    }

    /// Says how far llama.cpp is from itself when it rounds differently.
    private void printYardstick(Recording recording) {
        PeerAttention other = attention == PeerAttention.HALF ? PeerAttention.FLASH : PeerAttention.HALF;
        Recording another = record(other);
        System.out.printf(
                Locale.ROOT,
                "%s beside %s: at most %.5f%n",
                recording.peer(),
                another.peer(),
                Comparison.largest(recording, another, top));
    }

    private void print(Recording recording, List<Comparison> comparisons) {
        for (Comparison at : comparisons) {
            System.out.printf(
                    Locale.ROOT,
                    "prompt %d position %4d: %.5f%s%n",
                    at.prompt(),
                    at.position(),
                    at.largest(),
                    at.sameBest() ? "" : ", another likeliest token");
        }
        System.out.printf(
                Locale.ROOT,
                "%s beside %s: the log-probabilities of its %d likeliest tokens differ by at most %.5f%n",
                model.getFileName(),
                recording.peer(),
                top,
                comparisons.stream().mapToDouble(Comparison::largest).max().orElse(0));
    }
}
