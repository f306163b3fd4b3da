package dev.qstar.app;

import dev.qstar.app.eval.EvalResult;
import dev.qstar.app.eval.Evaluation;
import dev.qstar.app.eval.ProblemSet;
import dev.qstar.app.eval.ResultTable;
import dev.qstar.app.eval.Subject;
import dev.qstar.app.eval.report.Report;
import dev.qstar.app.eval.report.Setting;
import dev.qstar.app.json.Json;
import dev.qstar.engine.Engine;
import dev.qstar.models.CacheFolder;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.StrategyName;
import dev.qstar.search.value.ValueHead;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            "  qstar eval --data problems.jsonl --strategy greedy,self-consistency \\",
            "      --budget 32,64,128,256 --report results",
            "",
            "A line of a file: {\"question\": \"…\", \"answer\": 9}. Accuracies have Wilson's intervals. When self-consistency"
                    + " is among the strategies it runs first, and the others get their difference to it with the same"
                    + " budget: points of accuracy, with an interval from a paired bootstrap over problems. All intervals"
                    + " are at 95%%. Interrupted, the same command goes on where it stopped. With --report the answers stay"
                    + " in the folder and are not asked again."
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
            completionCandidates = StrategyOptions.Names.class,
            description = "One or several of ${COMPLETION-CANDIDATES}, separated by commas. Default greedy.")
    private List<String> strategies = List.of(StrategyName.GREEDY.toString());

    @Option(
            names = "--budget",
            paramLabel = "TOKENS",
            split = ",",
            description = "Tokens that may be sampled for a problem; several separated by commas. Default 4096.")
    private List<Integer> budgets = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "K",
            description = "Solve each problem with the seeds 1 to K; greedy needs only one. Default ${DEFAULT-VALUE}.")
    private int seeds = 1;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N problems.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to keep the answers, report.html (curves, differences, calibration) and results.json.")
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
            Optional<ValueHead> head = model.valueHead(engine);
            Solver solver = new Solver(engine, head);
            Evaluation evaluation = new Evaluation(
                    new Subject(
                            engine.info().digest() + " "
                                    + head.map(ValueHead::digest).orElse("") + Qstar.VERSION,
                            solver::solveAll,
                            () -> engine.counters().prefilledTokens()),
                    problems,
                    limit,
                    report == null ? CacheFolder.ofUser().resolve("eval") : report,
                    terminal().err(),
                    terminal().interactive());
            List<EvalResult> results = measure(runs, evaluation);
            if (report == null) {
                evaluation.deleteJournals();
            } else {
                Report.write(report, setting(engine, problems), results);
                terminal().err().println("qstar: the report is " + report.resolve(Report.PAGE));
            }
            return DONE;
        }
    }

    private SolveOptions options() {
        return sampling.options(!budgets.isEmpty());
    }

    private List<SolveOptions> runs() {
        List<SolveOptions> runs = new ArrayList<>();
        Set<Integer> each = budgets.isEmpty() ? Set.of(options().budget()) : new LinkedHashSet<>(budgets);
        for (String name : new LinkedHashSet<>(strategies)) {
            StrategyName strategy = StrategyOptions.strategy(name);
            for (int budget : each) {
                runs.add(options().withStrategy(strategy).withBudget(budget));
            }
        }
        return runs;
    }

    private List<EvalResult> measure(List<SolveOptions> runs, Evaluation evaluation) {
        Thread hook = Thread.ofPlatform()
                .unstarted(() -> terminal().err().println("\nqstar: stopped; the same command goes on from here"));
        Runtime.getRuntime().addShutdownHook(hook);
        List<EvalResult> results;
        try {
            results = evaluation.run(runs, seeds, this::tell);
        } finally {
            Shutdown.forget(hook);
        }
        if (!json()) {
            ResultTable.lines(results).forEach(this::print);
        }
        return results;
    }

    private void tell(EvalResult result) {
        if (json()) {
            print(Json.line(result.document()));
            terminal().out().flush();
        }
    }

    private Setting setting(Engine engine, ProblemSet problems) {
        SolveOptions options = options();
        return new Setting(
                model.name(),
                engine.info().digest(),
                problems.names(),
                problems.digest(),
                Math.min(limit, problems.problems().size()),
                seeds,
                options.samples(),
                options.temperature(),
                Qstar.VERSION,
                engine.kernels(),
                model.options().threads(),
                Instant.now());
    }
}
