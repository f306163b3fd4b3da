package dev.qstar.app;

import dev.qstar.app.bench.Bench;
import dev.qstar.app.bench.BenchPlan;
import dev.qstar.app.bench.BenchReport;
import dev.qstar.app.bench.Setting;
import dev.qstar.app.bench.ThisProcess;
import dev.qstar.app.json.Json;
import dev.qstar.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `qstar bench`: how fast a model runs on this machine.
@Command(
        name = "bench",
        description = "Measures how fast a model runs on this machine.",
        footer = {
            "",
            "Examples:",
            "  qstar bench",
            "  qstar bench --model model.gguf --prefill 512 --decode 128 --batch 1,4,8,16",
            "  qstar bench --model model.gguf --kernels vector --threads 1 --json",
            "",
            "Prefill reads a prompt of random tokens. Decode goes on from its first 128 tokens, one token at a time; the"
                    + " sequences of a batch have those in common and decode 32 tokens each, all counted. Speeds are medians"
                    + " over rounds, after one that only warms up. Keep the machine quiet meanwhile."
        })
final class BenchCommand extends QstarCommand {
    private static final int MAX_TOKENS = 1_000_000;
    private static final int MAX_SEQUENCES = 256;
    private static final int MAX_BATCHES = 32;
    private static final int MAX_REPETITIONS = 1000;

    @Mixin
    private ModelSource model = new ModelSource();

    @Option(
            names = "--prefill",
            paramLabel = "N",
            description = "Tokens of the prompt. With those of --decode they must fit the context."
                    + " Default ${DEFAULT-VALUE}.")
    private int prefill = 512;

    @Option(names = "--decode", paramLabel = "N", description = "Tokens to decode. Default ${DEFAULT-VALUE}.")
    private int decode = 128;

    @Option(
            names = "--batch",
            paramLabel = "N",
            split = ",",
            description = "Numbers of sequences that decode together, separated by commas. Default 1,4,8,16.")
    private List<Integer> batches = List.of(1, 4, 8, 16);

    @Option(
            names = "--repetitions",
            paramLabel = "N",
            description = "Rounds that count, whose median is told. Default ${DEFAULT-VALUE}.")
    private int repetitions = 5;

    BenchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        BenchReport report = measure(plan());
        if (json()) {
            print(Json.line(report.document()));
        } else {
            report.lines().forEach(this::print);
        }
        return DONE;
    }

    private BenchReport measure(BenchPlan plan) {
        int threads = model.options().threads();
        Path file = model.path();
        try (StatusLine status = new StatusLine(terminal())) {
            status.show("opening " + model.name());
            long start = System.nanoTime();
            try (Engine engine = model.open()) {
                long readyMillis = (System.nanoTime() - start) / 1_000_000;
                long readyAt = System.currentTimeMillis();
                OptionalLong residentBytes = ThisProcess.residentBytes();
                requireRoom(engine);
                Setting setting = new Setting(
                        model.name(),
                        engine.quantization(),
                        size(file),
                        engine.kernels(),
                        threads,
                        readyMillis,
                        readyAt - ThisProcess.startMillis(),
                        residentBytes);
                return new BenchReport(setting, plan, new Bench(engine, plan, System::nanoTime, status::show).run());
            }
        }
    }

    private BenchPlan plan() {
        Inputs.requireBetween("--prefill", prefill, 1, MAX_TOKENS);
        Inputs.requireBetween("--decode", decode, 1, MAX_TOKENS);
        Inputs.requireBetween("--repetitions", repetitions, 1, MAX_REPETITIONS);
        if (batches.size() > MAX_BATCHES) {
            throw new UsageException(
                    "--batch has " + batches.size() + " numbers, but at most " + MAX_BATCHES + " are possible");
        }
        for (int sequences : batches) {
            Inputs.requireBetween("--batch", sequences, 1, MAX_SEQUENCES);
        }
        return new BenchPlan(prefill, decode, batches, repetitions);
    }

    private void requireRoom(Engine engine) {
        int context = engine.contextLength();
        if (prefill + decode > context) {
            throw new UsageException("--prefill " + prefill + " and --decode " + decode + " make " + (prefill + decode)
                    + " tokens, but the model's context holds " + context + "; lower them");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
