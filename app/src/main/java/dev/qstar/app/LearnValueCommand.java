package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueMetrics;
import dev.qstar.training.LearnValue;
import dev.qstar.training.LearnValueOptions;
import dev.qstar.training.LearnValueProgress;
import dev.qstar.training.LearnValueProgress.Fitting;
import dev.qstar.training.LearnValueProgress.Sampling;
import dev.qstar.training.LearnValueProgress.Tuning;
import dev.qstar.training.LearnValueReport;
import dev.qstar.training.value.FitOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `qstar learn value`: a value head for a model.
@Command(
        name = "value",
        description = {
            "Trains a value head for a model: what tells a promising step from a wrong one. It is a small file beside the"
                    + " model, and the strategies that need a value find it there. The model itself stays as it is.",
            "The model solves problems with known answers several times over; the head learns how often each step led to"
                    + " the right answer, and is then measured on problems held out. What was done is kept in the work"
                    + " folder: the same command goes on where the last one stopped.",
        },
        footer = {
            "",
            "Examples:",
            "  qstar learn value --data problems.jsonl",
            "  qstar learn value --model my.gguf --data problems.jsonl --problems 500 --samples 16",
            "  qstar ask --strategy weighted-best-of-n --model my.gguf \"…\"       uses it",
            "",
            "A line of a data file: {\"question\": \"Tom has 24 apples …\", \"answer\": 9}. For the built-in model, and others",
            "of its format, lines also need numbers and program, as for `qstar learn model`: a tenth of them is used, the",
            "tenth that such a model has not seen, and generated problems make up the rest."
        })
final class LearnValueCommand extends QstarCommand {
    private static final LearnValueOptions USUAL =
            LearnValueOptions.defaults(Path.of("model"), List.of(Path.of("data")));

    @Mixin
    private ModelSource model = new ModelSource();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "JSONL of problems with answers; may be repeated.")
    private List<Path> data = List.of();

    @Option(
            names = "--tune",
            paramLabel = "FILE",
            description =
                    "JSONL of problems like those of use, on which the choice of answers and their probabilities are"
                            + " tuned; may be repeated. Default: a tenth of the data, if enough.")
    private List<Path> tune = List.of();

    @Option(names = "--problems", paramLabel = "N", description = "Problems at most. Default ${DEFAULT-VALUE}.")
    private int problems = USUAL.problems();

    @Option(names = "--samples", paramLabel = "N", description = "Solutions of each. Default ${DEFAULT-VALUE}.")
    private int samples = USUAL.samples();

    @Option(names = "--temperature", paramLabel = "X", description = "Of sampling. Default ${DEFAULT-VALUE}.")
    private double temperature = USUAL.temperature();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all randomness. Default ${DEFAULT-VALUE}.")
    private long seed = USUAL.seed();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write. Default: beside the model, MODEL.value.gguf.")
    private @Nullable Path output;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where samples and checkpoints are kept. Default: OUTPUT.work.")
    private @Nullable Path work;

    LearnValueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        LearnValueOptions options = options();
        long begun = System.nanoTime();
        try (Interruption interruption = new Interruption()) {
            Optional<LearnValueReport> report = learn(options, interruption);
            if (report.isEmpty()) {
                terminal().err().println("stopped; the same command goes on from " + options.workFolder());
            } else {
                conclude(report.get(), options.output(), (System.nanoTime() - begun) / 1e9);
            }
        }
        return DONE;
    }

    private Optional<LearnValueReport> learn(LearnValueOptions options, Interruption interruption) {
        try (StatusLine status = new StatusLine(terminal())) {
            status.show("reading problems …");
            var line = new LearnValueLine(System::nanoTime);
            return new LearnValue(
                            options, FitOptions.defaults(), progress -> tell(progress, status, line), System::nanoTime)
                    .run(interruption::requested);
        }
    }

    private LearnValueOptions options() {
        Path file = model.path();
        Path head = output == null ? ValueHead.placeBeside(file) : output;
        Path folder = work == null ? LearnValueOptions.workFolder(head) : work;
        return new LearnValueOptions(
                file, model.options(), data, tune, problems, samples, temperature, seed, head, folder);
    }

    private void tell(LearnValueProgress progress, StatusLine status, LearnValueLine line) {
        if (json()) {
            print(Json.line(document(progress)));
            terminal().out().flush();
        } else {
            status.show(line.of(progress));
        }
    }

    private static Map<String, Object> document(LearnValueProgress progress) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("phase", phase(progress));
        line.put("step", progress.step());
        line.put("steps", progress.steps());
        switch (progress) {
            case Sampling sampling -> {
                line.put("rollouts", sampling.rollouts());
                line.put("right", sampling.right());
            }
            case Fitting fitting -> {
                line.put("loss", fitting.loss());
                line.put("heldOutLoss", fitting.heldOutLoss());
            }
            case Tuning tuning -> {}
        }
        return line;
    }

    private static String phase(LearnValueProgress progress) {
        return switch (progress) {
            case Sampling sampling -> "sampling";
            case Fitting fitting -> "fitting";
            case Tuning tuning -> "tuning";
        };
    }

    private void conclude(LearnValueReport report, Path file, double seconds) {
        ValueMetrics metrics = report.head().metrics();
        ValueMetrics.Auc auc = metrics.solutions();
        if (json()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("phase", "done");
            line.put("output", file.toString());
            line.put("auc", auc.value());
            line.put("aucLow", auc.low());
            line.put("aucHigh", auc.high());
            line.put("aucProblems", auc.problems());
            line.put("ece", metrics.calibrationError());
            line.put("brier", metrics.brier());
            line.put("trust", report.head().choice().trust());
            line.put("tuned", report.tuned());
            line.put("tunedEce", report.tunedError());
            line.put("written", report.written());
            line.put("generated", report.generated());
            line.put("leftOut", report.leftOut());
            line.put("rollouts", metrics.rollouts());
            line.put("states", metrics.visited());
            line.put("seconds", seconds);
            print(Json.line(line));
            return;
        }
        terminal()
                .out()
                .printf(
                        Locale.ROOT,
                        "problems   %d from the data, %d generated, %d of them left out; %d solutions, %d states%n"
                                + "AUC        %.3f within a problem (95%%: %.3f to %.3f, %d problems held out)%n"
                                + "ECE        %.3f   Brier %.3f%n"
                                + "trust      %.2f, tuned on %d problems; ECE of an answer's probability there %.3f%n"
                                + "seconds    %.1f%n",
                        report.written(),
                        report.generated(),
                        report.leftOut(),
                        metrics.rollouts(),
                        metrics.visited(),
                        auc.value(),
                        auc.low(),
                        auc.high(),
                        auc.problems(),
                        metrics.calibrationError(),
                        metrics.brier(),
                        report.head().choice().trust(),
                        report.tuned(),
                        report.tunedError(),
                        seconds);
        terminal().err().println("wrote " + file);
    }
}
