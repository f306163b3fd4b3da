package dev.qstar.benchmarks.logprobs;

import dev.qstar.benchmarks.peer.LlamaCpp;
import dev.qstar.benchmarks.peer.PeerProcess;
import dev.qstar.benchmarks.peer.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Asks llama.cpp about prompts of tokens drawn at random.
public final class Recorder {
    private static final int TOP = 20;

    private Recorder() {}

    /// Records the likeliest tokens after the positions 0, 1, 3, 7, … and the last of each prompt.
    ///
    /// @param prompts how many
    /// @param tokens  in each prompt
    /// @param seed    of the prompts
    public static Recording record(
            Workspace workspace, Path model, int threads, int prompts, int tokens, long seed, PeerAttention attention) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] positions = IntStream.concat(
                        IntStream.iterate(1, i -> i <= tokens, i -> i * 2).map(i -> i - 1), IntStream.of(tokens - 1))
                .distinct()
                .toArray();
        try (PeerProcess peer = LlamaCpp.start(workspace, threads)) {
            JsonNode loaded = peer.ask(Map.of(
                    "do", "load", "file", model.toAbsolutePath().toString(), "threads", threads, "context", tokens));
            int vocabulary = loaded.required("vocabulary").asInt();
            List<Recording.Prompt> answers = new ArrayList<>();
            for (int i = 0; i < prompts; i++) {
                int[] ids = random.ints(tokens, 0, vocabulary).toArray();
                JsonNode answer = peer.ask(Map.of(
                        "do",
                        "logprobs",
                        "tokens",
                        ids,
                        "positions",
                        positions,
                        "top",
                        TOP,
                        "cache",
                        attention.cache(),
                        "flash",
                        attention.flash()));
                answers.add(new Recording.Prompt(ids, Recording.positions(answer)));
            }
            String version = loaded.required("version").asString();
            String name = LlamaCpp.NAME + " " + version + ", " + attention + " attention";
            return new Recording(model.getFileName().toString(), name, answers);
        }
    }
}
