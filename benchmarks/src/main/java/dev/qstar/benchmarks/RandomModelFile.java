package dev.qstar.benchmarks;

import dev.qstar.benchmarks.model.LlamaShape;
import dev.qstar.benchmarks.model.RandomLlama;
import dev.qstar.benchmarks.model.WeightMix;
import dev.qstar.benchmarks.model.WeightSpread;
import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a model file with random weights.
@Command(
        name = "RandomModelFile",
        description = "Writes a Llama model with random weights, which runs as fast as a trained one.",
        footer = {"", "Example:", "  benchmarks/run RandomModelFile 1b q8_0 1 1b-q8_0.gguf"})
final class RandomModelFile extends Program {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final boolean TERMINAL =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();

    @Parameters(paramLabel = "SHAPE", description = "tiny, 135m or 1b.")
    private String shape = "";

    @Parameters(paramLabel = "MIX", description = "f32, f16, bf16, q8_0, q4_0, q4_k or q4_k_m.")
    private String mix = "";

    @Option(names = "--spread", description = "Of the weights: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private WeightSpread spread = WeightSpread.WIDE;

    @Parameters(paramLabel = "SEED", description = "The same seed gives the same file.")
    private long seed;

    @Parameters(paramLabel = "FILE", description = "The GGUF file to write.")
    private Path file = Path.of("");

    /// Writes the file and ends the process.
    public static void main(String[] arguments) {
        run(new RandomModelFile(), arguments);
    }

    @Override
    public Integer call() {
        RandomLlama.write(LlamaShape.of(shape), WeightMix.of(mix), spread, seed, file, RandomModelFile::show);
        System.err.println((TERMINAL ? CLEAR_LINE : "") + file + " is written");
        return DONE;
    }

    private static void show(String tensor) {
        if (TERMINAL) {
            System.err.print(CLEAR_LINE + tensor);
        }
    }
}
