package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.engine.Engine;
import dev.qstar.engine.sampling.SamplingOptions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `qstar generate`: plain completion.
@Command(
        name = "generate",
        description = "Continues a text, without any template.",
        footer = {
            "",
            "Example:",
            "  qstar generate --model model.gguf --prompt \"Once upon a time\" --tokens 64 --temperature 0.8"
        })
final class GenerateCommand extends QstarCommand {
    private static final int MAX_TOKENS = 1_000_000;
    private static final int MAX_LOGPROBS = 1000;

    @Mixin
    private ModelSource model = new ModelSource();

    @Option(names = "--prompt", required = true, paramLabel = "TEXT", description = "The text to continue.")
    private String prompt = "";

    @Option(names = "--tokens", paramLabel = "N", description = "How many tokens at most. Default ${DEFAULT-VALUE}.")
    private int tokens = 128;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            description = "0 takes the most probable token each time. Default ${DEFAULT-VALUE}.")
    private double temperature;

    @Option(names = "--top-k", paramLabel = "K", description = "Only the K most probable tokens; 0 for all.")
    private int topK;

    @Option(names = "--top-p", paramLabel = "P", description = "Only the most probable tokens that sum to P.")
    private double topP = 1;

    @Option(
            names = "--min-p",
            paramLabel = "P",
            description = "Only tokens at least P times as probable as the most probable one.")
    private double minP;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all randomness. Default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--logprobs",
            paramLabel = "N",
            description = "For each token its log-probability and the N most probable ones (JSON only).")
    private @Nullable Integer logprobs;

    GenerateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Inputs.requireBetween("--tokens", tokens, 0, MAX_TOKENS);
        if (logprobs != null) {
            Inputs.requireBetween("--logprobs", logprobs, 0, MAX_LOGPROBS);
        }
        String text = Inputs.argument(prompt, Inputs.MAX_TEXT_BYTES, "the prompt");
        SamplingOptions sampling = sampling();
        long start = System.nanoTime();
        try (Engine engine = model.open()) {
            Completion completion = new Completion(engine, sampling, seed, logprobs);
            if (json()) {
                completion.run(text, tokens, bytes -> {});
                print(Json.line(document(completion, (System.nanoTime() - start) / 1_000_000)));
            } else {
                completion.run(text, tokens, bytes -> {
                    terminal().out().writeBytes(bytes);
                    terminal().out().flush();
                });
                print("");
            }
            return DONE;
        }
    }

    private SamplingOptions sampling() {
        try {
            return new SamplingOptions(temperature, topK, topP, minP);
        } catch (RuntimeException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> document(Completion completion, long millis) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("text", completion.text());
        document.put("tokens", Arrays.stream(completion.tokens()).boxed().toList());
        if (completion.wantsLogprobs()) {
            document.put("logprobs", completion.logprobs());
        }
        document.put("stop", completion.stop());
        document.put("promptTokens", completion.promptTokens());
        document.put("millis", millis);
        return document;
    }
}
