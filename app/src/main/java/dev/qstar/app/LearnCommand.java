package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.app.table.Bar;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.training.LearnModel;
import dev.qstar.training.LearnOptions;
import dev.qstar.training.LearnOptions.ModelSize;
import dev.qstar.training.LearnProgress;
import dev.qstar.training.LearnProgress.Practising;
import dev.qstar.training.LearnProgress.Training;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `qstar learn`: makes models.
@Command(
        name = "learn",
        synopsisSubcommandLabel = "COMMAND",
        description = "Trains models, and value heads for them.",
        footer = {
            "",
            "Examples:",
            "  qstar learn value --model my.gguf --data problems.jsonl",
            "  qstar learn model --steps 200 --output tiny.gguf"
        })
final class LearnCommand extends QstarCommand {
    private LearnCommand(Terminal terminal) {
        super(terminal);
    }

    /// The command with its subcommands.
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new LearnCommand(terminal))
                .addSubcommand(new Model(terminal))
                .addSubcommand(new LearnValueCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new UsageException(
                "learn wants a command; try `qstar learn value --help`, or `qstar learn model --help`");
    }

    /// `qstar learn model`: a model for word problems, from nothing.
    @Command(
            name = "model",
            description = {
                "Trains a model for word problems from scratch, and writes it as a GGUF file.",
                "It learns from generated problems, and from real ones when files of them are given. Checkpoints are kept in"
                        + " the work folder: the same command goes on where the last one stopped.",
                "After 70%% of the steps the model practises: it solves problems that it was not trained on, and learns how"
                        + " right its own solutions are, so that a value head can read it off. Then the learning rate falls;"
                        + " until then a training may be stopped and ended with fewer steps.",
            },
            footer = {
                "",
                "Examples:",
                "  qstar learn model --steps 200 --output tiny.gguf        a few minutes, to see it work",
                "  qstar learn model --data real.jsonl --steps 3000 --output model.gguf",
                "",
                "A line of a data file: {\"question\": …, \"answer\": …, \"numbers\": [\"24\", \"15\"],",
                "  \"program\": [[\"-\", [\"N\", \"0\"], [\"N\", \"1\"], \"9\"]]}",
            })
    static final class Model extends QstarCommand {
        private static final double SMOOTHING = 0.05;

        @Option(names = "--output", paramLabel = "FILE", required = true, description = "The GGUF file to write.")
        private Path output = Path.of("");

        @Option(
                names = "--data",
                paramLabel = "FILE",
                description = "JSONL of real problems with programs; may be repeated.")
        private List<Path> data = List.of();

        @Option(
                names = "--work",
                paramLabel = "DIR",
                description = "Where vocabulary and checkpoints are kept. Default: OUTPUT.work.")
        private @Nullable Path work;

        @Option(names = "--steps", paramLabel = "N", description = "Optimiser steps in all. Default ${DEFAULT-VALUE}.")
        private long steps = 3000;

        @Option(names = "--seed", paramLabel = "N", description = "Seed of all randomness. Default ${DEFAULT-VALUE}.")
        private long seed = 1;

        @Option(names = "--batch-tokens", paramLabel = "N", description = "Tokens a step. Default ${DEFAULT-VALUE}.")
        private int batchTokens = 8192;

        @Option(
                names = "--practice",
                paramLabel = "N",
                description =
                        "On how many problems the model practises, to learn how right its own solutions are; 0 for"
                                + " none. Default ${DEFAULT-VALUE}.")
        private int practice = 4000;

        @Option(
                names = "--gpu",
                description =
                        "Compute on the first NVIDIA GPU, with the CUDA toolkit that is installed; batches of 32768"
                                + " tokens suit it.")
        private boolean gpu;

        @Option(names = "--learning-rate", paramLabel = "X", description = "Its plateau. Default ${DEFAULT-VALUE}.")
        private double learningRate = 0.003;

        @Option(
                names = "--type",
                paramLabel = "TYPE",
                description = "${COMPLETION-CANDIDATES}. Default ${DEFAULT-VALUE}.")
        private TensorType type = TensorType.Q8_0;

        @Option(names = "--vocabulary", paramLabel = "N", description = "Tokens at most. Default ${DEFAULT-VALUE}.")
        private int vocabulary = ModelSize.builtin().vocabulary();

        @Option(
                names = "--width",
                paramLabel = "N",
                description = "Length of the hidden state. Default ${DEFAULT-VALUE}.")
        private int width = ModelSize.builtin().width();

        @Option(names = "--layers", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
        private int layers = ModelSize.builtin().layers();

        @Option(names = "--heads", paramLabel = "N", description = "Attention heads. Default ${DEFAULT-VALUE}.")
        private int heads = ModelSize.builtin().heads();

        @Option(names = "--feed-forward", paramLabel = "N", description = "Inner width. Default ${DEFAULT-VALUE}.")
        private int feedForward = ModelSize.builtin().feedForward();

        private double smoothedLoss = Double.NaN;
        private double smoothedSpeed = Double.NaN;

        Model(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            Path folder = work == null ? Path.of(output + ".work") : work;
            var size = new ModelSize(vocabulary, width, layers, heads, feedForward);
            var options = new LearnOptions(
                    data, output, folder, seed, steps, batchTokens, practice, gpu, learningRate, type, size);
            try (Interruption interruption = new Interruption()) {
                boolean finished;
                if (!json() && terminal().interactive()) {
                    terminal().err().print("reading problems, learning a vocabulary …");
                }
                try {
                    finished = new LearnModel(options, this::show).run(interruption::requested);
                } finally {
                    if (!json() && terminal().interactive()) {
                        terminal().err().println();
                    }
                }
                terminal()
                        .err()
                        .println(finished ? "wrote " + output : "stopped; the same command goes on from " + folder);
            }
            return DONE;
        }

        private void show(LearnProgress progress) {
            if (json()) {
                print(Json.line(fields(progress)));
                terminal().out().flush();
            } else if (terminal().interactive()) {
                String bar = Bar.of(progress.step(), progress.steps());
                terminal().err().print("\r\u001b[K" + bar + " " + words(progress));
            }
        }

        private static Map<String, Object> fields(LearnProgress progress) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("step", progress.step());
            line.put("steps", progress.steps());
            switch (progress) {
                case Training training -> {
                    line.put("loss", training.loss());
                    line.put("tokensPerSecond", training.tokensPerSecond());
                    line.put("gigaflops", training.gigaflops());
                }
                case Practising practising -> {
                    line.put("rollouts", practising.rollouts());
                    line.put("right", practising.right());
                }
            }
            return line;
        }

        private String words(LearnProgress progress) {
            return switch (progress) {
                case Training training -> {
                    smoothedLoss = smooth(smoothedLoss, training.loss());
                    smoothedSpeed = smooth(smoothedSpeed, training.tokensPerSecond());
                    long left = (training.steps() - training.step()) * batchTokens;
                    yield String.format(
                            Locale.ROOT,
                            "step %d of %d  loss %.4f  %.0f tokens/s  %.0f GF/s  %s",
                            training.step(),
                            training.steps(),
                            smoothedLoss,
                            training.tokensPerSecond(),
                            training.gigaflops(),
                            Bar.left(Duration.ofSeconds((long) (left / smoothedSpeed))));
                }
                case Practising practising ->
                    String.format(
                            Locale.ROOT,
                            "practising: problem %d of %d  %.1f%% right",
                            practising.step(),
                            practising.steps(),
                            100.0 * practising.right() / Math.max(1, practising.rollouts()));
            };
        }

        private static double smooth(double mean, double value) {
            return Double.isNaN(mean) ? value : mean + SMOOTHING * (value - mean);
        }
    }
}
