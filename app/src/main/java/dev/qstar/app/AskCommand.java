package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.app.trace.Recording;
import dev.qstar.engine.Engine;
import dev.qstar.search.Outcome;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.Step;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Trace;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.verify.Check;
import dev.qstar.search.verify.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `qstar ask`: solves one problem.
@Command(
        name = "ask",
        description = "Solves one word problem and shows the checked steps.",
        footer = {
            "",
            "Examples:",
            "  qstar ask \"Tom has 24 apples and gives 15 to Mary. How many are left?\"",
            "  qstar ask --strategy self-consistency --samples 32 --json < problem.txt",
            "  qstar ask --strategy self-consistency --tree --html tree.html < problem.txt",
            "",
            "A step is marked \u2713 when exact arithmetic proves it, \u2717 when it refutes it, ? when it has nothing to check.",
            "A question has at most 65536 bytes of UTF-8."
        })
final class AskCommand extends QstarCommand {
    private static final String WHAT = "the question";
    private static final int QSTAR_BUDGET = 256;
    private static final String PURPOSE =
            "This is no word problem that the model can compute. The built-in model solves"
                    + " grade-school arithmetic word problems in English, such as: Tom has 24 apples and gives 15 to Mary."
                    + " How many are left?";

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The problem; standard input if left out.")
    private List<String> words = List.of();

    @Mixin
    private ModelSource model = new ModelSource();

    @Mixin
    private TraceOptions traces = new TraceOptions();

    @Mixin
    private StrategyOptions strategy = new StrategyOptions();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            completionCandidates = StrategyOptions.Names.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}. From best-of-n on they need a value head beside the model (see"
                            + " qstar learn value); without one, qstar is self-consistency. Default: qstar where there is a"
                            + " value head, else greedy.")
    private @Nullable String strategyName;

    @Option(
            names = "--budget",
            paramLabel = "TOKENS",
            description =
                    "How many tokens may be sampled; what the calculator writes is free. Default: 256 for qstar, 4096 for"
                            + " the others.")
    private @Nullable Integer budget;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all randomness. Default ${DEFAULT-VALUE}.")
    private long seed = SolveOptions.defaults().seed();

    AskCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Optional<StrategyName> asked = Optional.ofNullable(strategyName).map(StrategyOptions::strategy);
        traces.check();
        String question = question();
        long start = System.nanoTime();
        try (Engine engine = model.open()) {
            Optional<ValueHead> head = model.valueHead(engine);
            SolveOptions options = options(asked.orElse(head.isPresent() ? StrategyName.QSTAR : StrategyName.GREEDY));
            Solver solver = new Solver(engine, head);
            Optional<Trace> trace = traces.any() ? Optional.of(solver.trace(question, options)) : Optional.empty();
            Solution solution = trace.map(Trace::solution).orElseGet(() -> solver.solve(question, options));
            long millis = (System.nanoTime() - start) / 1_000_000;
            Optional<Recording> recording = trace.map(found -> recording(found, engine, head, millis));
            recording.ifPresent(this::printTree);
            if (json()) {
                print(Json.line(document(solution, options, engine.kernels(), millis)));
            } else {
                printForPeople(solution, options);
            }
            terminal().out().flush();
            recording.ifPresent(found -> traces.write(found, terminal().err()));
            return solution.outcome() == Outcome.NOT_FOUND ? Failures.WORK_FAILED : DONE;
        }
    }

    private SolveOptions options(StrategyName name) {
        SolveOptions options =
                strategy.options(budget != null).withStrategy(name).withSeed(seed);
        int usual = name == StrategyName.QSTAR ? QSTAR_BUDGET : options.budget();
        return options.withBudget(budget == null ? usual : budget);
    }

    private Recording recording(Trace trace, Engine engine, Optional<ValueHead> head, long millis) {
        return new Recording(
                model.source(),
                engine.info().digest(),
                head.map(ValueHead::digest),
                Qstar.VERSION,
                engine.kernels(),
                millis,
                trace);
    }

    private void printTree(Recording recording) {
        if (json()) {
            traces.print(recording, terminal().err(), terminal().interactive());
        } else {
            traces.print(recording, terminal().out(), terminal().colours());
        }
    }

    private String question() {
        String question;
        if (words.isEmpty()) {
            if (terminal().interactive()) {
                terminal().err().println("Write the problem, then Enter and Ctrl-D:");
            }
            question = Inputs.text(terminal(), Inputs.MAX_QUESTION_BYTES, WHAT);
        } else {
            question = Inputs.argument(String.join(" ", words), Inputs.MAX_QUESTION_BYTES, WHAT);
        }
        if (question.isBlank()) {
            throw new UsageException("the question is empty; write a problem, as in"
                    + " qstar ask \"Tom has 24 apples and gives 15 to Mary. How many are left?\"");
        }
        return question;
    }

    private Map<String, Object> document(Solution solution, SolveOptions options, String kernels, long millis) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("answer", solution.answer().map(AskCommand::decimal).orElse(null));
        document.put("unit", solution.unit().orElse(null));
        document.put("confidence", solution.confidence());
        document.put(
                "steps", solution.steps().stream().map(AskCommand::stepDocument).toList());
        document.put("tokens", solution.tokens());
        document.put("strategy", solution.strategy().toString());
        document.put("seed", solution.seed());
        document.put("model", model.name());
        document.put("kernels", kernels);
        document.put("millis", millis);
        if (solution.outcome() != Outcome.ANSWERED) {
            document.put("message", message(solution, options));
        }
        return document;
    }

    private static Map<String, Object> stepDocument(Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("text", step.text());
        document.put("check", step.check().name().toLowerCase(Locale.ROOT));
        document.put("q", step.q().isPresent() ? step.q().getAsDouble() : null);
        return document;
    }

    private static String decimal(String answer) {
        return Rational.parse(answer).toDecimal();
    }

    private void printForPeople(Solution solution, SolveOptions options) {
        for (Step step : solution.steps()) {
            String mark = switch (step.check()) {
                case PROVED -> "\u2713";
                case UNKNOWN -> "?";
                case REFUTED -> "\u2717";
            };
            print(mark + " " + step.readable());
        }
        if (solution.answer().isEmpty()) {
            print(message(solution, options));
            return;
        }
        String exact = solution.answer().get();
        String decimal = decimal(exact);
        String about = decimal.equals(exact) ? "" : " (about " + decimal + ")";
        String unit = solution.unit().map(name -> " " + name).orElse("");
        long percent = Math.round(100 * solution.confidence());
        print("Answer: " + exact + about + unit + "   (confidence " + percent + "%)");
    }

    private String message(Solution solution, SolveOptions options) {
        if (solution.outcome() == Outcome.NO_WORD_PROBLEM) {
            return PURPOSE;
        }
        boolean refuted = solution.steps().stream().anyMatch(step -> step.check() == Check.REFUTED);
        return refuted
                ? "No answer: arithmetic refutes the model's solution; try --strategy self-consistency, or another seed."
                : "No answer was found within " + options.budget() + " tokens; raise --budget, or try --strategy"
                        + " self-consistency.";
    }
}
