package dev.qstar.app;

import dev.qstar.engine.Engine;
import dev.qstar.models.CacheFolder;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.StrategyName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `qstar eval`: measures strategies on problems with known answers.
@Command(
        name = "eval",
        description = "Solves a file of problems and tells how many answers are right.",
        footer = {
            "",
            "Examples:",
            "  qstar eval --data problems.jsonl",
            "  qstar eval --data problems.jsonl --strategy greedy,self-consistency --samples 16 --report results",
            "",
            "A line of the file: {\"question\": \"…\", \"answer\": 9}. The interval is Wilson's at 95%. Interrupted, the same"
                    + " command goes on where it stopped. With --report the results stay in the folder and are not"
                    + " computed again."
        })
final class EvalCommand extends QstarCommand {
    private static final int MAX_SEEDS = 1000;
    private static final String ROW = "%-18s %8s %9s %8s %9s  %-17s %8s %6s %9s";

    @Option(names = "--data", paramLabel = "FILE", required = true, description = "JSON lines.")
    private Path data = Path.of("");

    @Mixin
    private ModelSource model = new ModelSource();

    @Mixin
    private StrategyOptions sampling = new StrategyOptions();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            split = ",",
            description = "greedy (default), self-consistency; several separated by commas.")
    private List<String> strategies = List.of(StrategyName.GREEDY.toString());

    @Option(
            names = "--budget",
            paramLabel = "TOKENS",
            split = ",",
            description = "Tokens that may be sampled for a problem; several separated by commas. Default 4096.")
    private List<Integer> budgets = List.of(SolveOptions.defaults().budget());

    @Option(
            names = "--seeds",
            paramLabel = "K",
            description = "Solve each problem with the seeds 1 to K; greedy needs only one. Default ${DEFAULT-VALUE}.")
    private int seeds = 1;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N problems.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--report", paramLabel = "DIR", description = "Where to keep the results and a summary.")
    private @Nullable Path report;

    EvalCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<EvalRun> runs = runs();
        SolveOptions options = sampling.options();
        EvalData problems = EvalData.read(data, limit);
        try (Engine engine = model.open()) {
            Path journalFile = journalFile(problems, engine.info().digest(), options);
            try (EvalJournal journal = EvalJournal.open(journalFile)) {
                List<Map<String, Object>> summaries = measure(runs, options, problems, new Solver(engine), journal);
                if (report != null) {
                    writeSummary(report, summaries);
                }
            }
            if (report == null) {
                delete(journalFile);
            }
            return DONE;
        }
    }

    private List<EvalRun> runs() {
        requireFromOne("--seeds", seeds, MAX_SEEDS);
        requireFromOne("--limit", limit, Integer.MAX_VALUE);
        List<EvalRun> runs = new ArrayList<>();
        for (String name : new LinkedHashSet<>(strategies)) {
            StrategyName strategy = StrategyOptions.strategy(name);
            for (int budget : new LinkedHashSet<>(budgets)) {
                requireFromOne("--budget", budget, SolveOptions.MAX_BUDGET);
                int needed = strategy == StrategyName.GREEDY ? 1 : seeds;
                runs.add(new EvalRun(
                        strategy,
                        budget,
                        LongStream.rangeClosed(1, needed).boxed().toList()));
            }
        }
        return runs;
    }

    private static void requireFromOne(String name, int value, int high) {
        if (value < 1 || value > high) {
            throw new UsageException(name + " is " + value + ", but must be 1 to " + high);
        }
    }

    private List<Map<String, Object>> measure(
            List<EvalRun> runs, SolveOptions options, EvalData problems, Solver solver, EvalJournal journal) {
        Thread hook = Thread.ofPlatform()
                .unstarted(() -> terminal().err().println("\nqstar: stopped; the same command goes on from here"));
        Runtime.getRuntime().addShutdownHook(hook);
        if (!json()) {
            print(row("strategy", "budget", "problems", "correct", "accuracy", "95%", "tokens", "ece", "seconds"));
        }
        List<Map<String, Object>> summaries = new ArrayList<>();
        try {
            for (EvalRun run : runs) {
                int total = problems.problems().size() * run.seeds().size();
                String name = run.strategy() + " " + run.budget();
                Progress progress = new Progress(terminal(), System::nanoTime, name, total);
                Evaluation evaluation = new Evaluation(solver, problems, journal, progress);
                Map<String, Object> summary = run.summary(evaluation.results(run, options));
                progress.end();
                print(json() ? Json.line(summary) : row(summary));
                terminal().out().flush();
                summaries.add(summary);
            }
        } finally {
            removeHook(hook);
        }
        return summaries;
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is stopping, so the hook has its say.
            return;
        }
    }

    /// One journal for each set of inputs that determine a solution, so that results of different ones never mix.
    private Path journalFile(EvalData problems, String modelDigest, SolveOptions options) {
        String version = Qstar.VERSION;
        String inputs = String.join(
                "\n",
                version,
                problems.digest(),
                modelDigest,
                Integer.toString(options.samples()),
                Double.toString(options.temperature()));
        String key = EvalData.sha256(inputs.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return report == null
                ? CacheFolder.ofUser().resolve("eval").resolve(key + ".jsonl")
                : report.resolve("results-" + key + ".jsonl");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeSummary(Path folder, List<Map<String, Object>> summaries) {
        StringBuilder text = new StringBuilder();
        text.append("data ").append(data).append(", model ").append(model.name()).append("\n\n");
        text.append(row("strategy", "budget", "problems", "correct", "accuracy", "95%", "tokens", "ece", "seconds"))
                .append('\n');
        summaries.forEach(summary -> text.append(row(summary)).append('\n'));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("summary.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Map<String, Object> summary) {
        return row(
                summary.get("strategy"),
                summary.get("budget"),
                summary.get("problems"),
                summary.get("correct"),
                format("%.1f%%", 100, summary.get("accuracy")),
                format("%.1f%%", 100, summary.get("low")) + " to " + format("%.1f%%", 100, summary.get("high")),
                format("%.1f", 1, summary.get("tokensPerProblem")),
                format("%.3f", 1, summary.get("ece")),
                format("%.1f", 1, summary.get("seconds")));
    }

    private static String row(@Nullable Object... cells) {
        return String.format(Locale.ROOT, ROW, cells).stripTrailing();
    }

    private static String format(String pattern, double factor, @Nullable Object number) {
        return String.format(Locale.ROOT, pattern, factor * (number instanceof Double value ? value : 0));
    }
}
