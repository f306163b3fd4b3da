package dev.qstar.training;

import dev.qstar.engine.EngineOptions;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.value.ValueHead;
import java.nio.file.Path;
import java.util.List;

/// What `learn value` is told.
///
/// @param model the GGUF file whose solutions are to be valued
/// @param engine how it is run
/// @param data JSONL files of problems, at least one
/// @param tune JSONL files of problems like those of use, on which the choice of answers is tuned; without them a tenth
///     of `data` is set aside for it, if that is enough
/// @param problems how many are sampled at most, 10 to 100,000
/// @param samples solutions of each, 2 to 64
/// @param temperature of sampling, above 0 and at most 10
/// @param seed decides which problems, their samples and the fit
/// @param output the file of the head
/// @param workFolder where what was sampled and the fit are kept; a training that finds its own there goes on from them
public record LearnValueOptions(
        Path model,
        EngineOptions engine,
        List<Path> data,
        List<Path> tune,
        int problems,
        int samples,
        double temperature,
        long seed,
        Path output,
        Path workFolder) {
    private static final int MIN_PROBLEMS = 10;
    private static final int MAX_PROBLEMS = 100_000;
    private static final int MIN_SAMPLES = 2;
    private static final int MAX_SAMPLES = 64;

    /// @throws LearnException when a number is out of its range or there are no data
    public LearnValueOptions {
        data = List.copyOf(data);
        tune = List.copyOf(tune);
        require(!data.isEmpty(), "--data names no file; give a JSONL file of problems with answers");
        require(
                problems >= MIN_PROBLEMS && problems <= MAX_PROBLEMS,
                "--problems is " + problems + ", but must be " + MIN_PROBLEMS + " to " + MAX_PROBLEMS);
        require(
                samples >= MIN_SAMPLES && samples <= MAX_SAMPLES,
                "--samples is " + samples + ", but must be " + MIN_SAMPLES + " to " + MAX_SAMPLES);
        require(
                temperature > 0 && temperature <= SolveOptions.MAX_TEMPERATURE,
                "--temperature is " + temperature + ", but must be above 0 and at most "
                        + SolveOptions.MAX_TEMPERATURE);
    }

    /// The usual settings: 6000 problems, 24 samples of each at temperature 1, seed 1; the head goes beside the model.
    public static LearnValueOptions defaults(Path model, List<Path> data) {
        Path output = ValueHead.placeBeside(model);
        return new LearnValueOptions(
                model, EngineOptions.defaults(), data, List.of(), 6000, 24, 1, 1, output, workFolder(output));
    }

    /// Where a training keeps its files unless it is told: `OUTPUT.work`.
    public static Path workFolder(Path output) {
        return output.resolveSibling(output.getFileName() + ".work");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new LearnException(message);
        }
    }
}
