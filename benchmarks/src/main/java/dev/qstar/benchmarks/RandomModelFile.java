package dev.qstar.benchmarks;

import dev.qstar.benchmarks.model.LlamaShape;
import dev.qstar.benchmarks.model.RandomLlama;
import dev.qstar.benchmarks.model.WeightMix;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a model file with random weights.
@Command(
        name = "RandomModelFile",
        description = "Writes a Llama model with random weights, which runs as fast as a trained one.",
        footer = {"", "Example:", "  benchmarks/run RandomModelFile 1b q8_0 1 1b-q8_0.gguf"})
final class RandomModelFile extends Program {
    private static final String CLEAR_LINE = "\r\u001b[K";

    @Parameters(paramLabel = "SHAPE", description = "tiny, 135m or 1b.")
    private String shape = "";

    @Parameters(paramLabel = "MIX", description = "f32, f16, bf16, q8_0, q4_0, q4_k or q4_k_m.")
    private String mix = "";

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
        RandomLlama.write(
                LlamaShape.of(shape), WeightMix.of(mix), seed, file, name -> System.err.print(CLEAR_LINE + name));
        System.err.println(CLEAR_LINE + file + " is written");
        return DONE;
    }
}
