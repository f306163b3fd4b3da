package dev.qstar.app;

import dev.qstar.app.eval.EvalResult;
import dev.qstar.app.eval.Evaluation;
import dev.qstar.app.eval.ProblemSet;
import dev.qstar.app.eval.Report;
import dev.qstar.app.eval.ResultTable;
import dev.qstar.app.json.Json;
import dev.qstar.engine.Engine;
import dev.qstar.models.CacheFolder;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.StrategyName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `qstar eval`: measures strategies on problems with known answers.
@Command(
        name = "eval",
        description = "Solves files of problems and tells how many answers are right.",
        footer = {
            "",
            "Examples:",
            "  qstar eval --data problems.jsonl",
            "  qstar eval --data problems.jsonl --strategy greedy,self-consistency --samples 16 --report results",
            "",
            "A line of a file: {\"question\": \"…\", \"answer\": 9}. Intervals are Wilson's at 95%%. Interrupted, the same command"
                    + " goes on where it stopped. With --report the answers stay in the folder and are not asked again."
        })
final class EvalCommand extends QstarCommand {
    private static final int MAX_SEEDS = 1000;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "JSON lines; may be repeated, the files then count as one.")
    private List<Path> data = List.of();

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

    @Option(names = "--report", paramLabel = "DIR", description = "Where to keep the answers and a report.")
    private @Nullable Path report;

    EvalCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Inputs.requireBetween("--seeds", seeds, 1, MAX_SEEDS);
        Inputs.requireBetween("--limit", limit, 1, Integer.MAX_VALUE);
        List<SolveOptions> runs = runs();
        ProblemSet problems = ProblemSet.read(data);
        try (Engine engine = model.open()) {
            Path folder = report == null ? CacheFolder.ofUser().resolve("eval") : report;
            String digest = engine.info().digest();
            Evaluation evaluation = new Evaluation(
                    new Solver(engine)::solveAll,
                    digest + " " + Qstar.VERSION,
                    problems,
                    limit,
                    folder,
                    terminal().err(),
                    terminal().interactive());
            List<EvalResult> results = measure(runs, evaluation);
            if (report == null) {
                evaluation.deleteJournals();
            } else {
                Report.write(report, model.name() + " " + digest, results);
            }
            return DONE;
        }
    }

    private List<SolveOptions> runs() {
        List<SolveOptions> runs = new ArrayList<>();
        for (String name : new LinkedHashSet<>(strategies)) {
            StrategyName strategy = StrategyOptions.strategy(name);
            for (int budget : new LinkedHashSet<>(budgets)) {
                runs.add(sampling.options().withStrategy(strategy).withBudget(budget));
            }
        }
        return runs;
    }

    private List<EvalResult> measure(List<SolveOptions> runs, Evaluation evaluation) {
        Thread hook = Thread.ofPlatform()
                .unstarted(() -> terminal().err().println("\nqstar: stopped; the same command goes on from here"));
        Runtime.getRuntime().addShutdownHook(hook);
        List<EvalResult> results = new ArrayList<>();
        try {
            for (SolveOptions run : runs) {
                EvalResult result = evaluation.run(run, seeds);
                results.add(result);
                if (json()) {
                    print(Json.line(result.document()));
                    terminal().out().flush();
                }
            }
        } finally {
            Shutdown.forget(hook);
        }
        if (!json()) {
            ResultTable.lines(results).forEach(this::print);
        }
        return results;
    }
}
