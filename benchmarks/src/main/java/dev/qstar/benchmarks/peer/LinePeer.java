package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.stats.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/// A peer that answers the requests described in `peers/llamacpp/peer.mjs`. What it calls unsupported is left out.
///
/// @param start starts it for a number of threads
record LinePeer(String name, IntFunction<PeerProcess> start) implements Peer {
    private static final double BYTES_PER_MIB = 1 << 20;

    @Override
    public Measurement measure(Workload workload) {
        try (PeerProcess process = start.apply(workload.threads())) {
            JsonNode loaded = process.ask(Map.of(
                    "do",
                    "load",
                    "file",
                    workload.model().toAbsolutePath().toString(),
                    "threads",
                    workload.threads(),
                    "context",
                    workload.contextTokens()));
            int vocabulary = loaded.required("vocabulary").asInt();
            int[] prompt = Workload.tokens(workload.promptTokens(), vocabulary);
            Map<Figure, Double> figures = new LinkedHashMap<>();
            Map<Figure, Map<String, Object>> requests = new LinkedHashMap<>();
            requests.put(
                    Figure.PREFILL, Map.of("do", "prefill", "tokens", Workload.tokens(workload.prefill(), vocabulary)));
            requests.put(
                    Figure.DECODE,
                    Map.of(
                            "do",
                            "decode",
                            "prompt",
                            prompt,
                            "tokens",
                            Workload.tokens(workload.decode() + 1, vocabulary)));
            for (int sequences : workload.batches()) {
                List<int[]> tokens = Workload.tokens(sequences, workload.batchSteps() + 1, vocabulary);
                requests.put(Figure.batch(sequences), Map.of("do", "batch", "prompt", prompt, "tokens", tokens));
            }
            process.ask(Map.of("do", "prefill", "tokens", prompt));
            requests.forEach((figure, request) ->
                    measure(process, request, workload.repetitions()).ifPresent(speed -> figures.put(figure, speed)));
            figures.put(Figure.READY, loaded.required("readyMillis").asDouble());
            figures.put(Figure.RESIDENT, loaded.required("residentBytes").asDouble() / BYTES_PER_MIB);
            return new Measurement(
                    loaded.required("version").asString() + " "
                            + loaded.required("kernels").asString(),
                    figures);
        }
    }

    private static OptionalDouble measure(PeerProcess process, Map<String, Object> request, int repetitions) {
        List<Double> speeds = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            JsonNode answer = process.ask(request);
            if (answer.has("unsupported")) {
                return OptionalDouble.empty();
            }
            speeds.add(answer.required("tokensPerSecond").asDouble());
        }
        return OptionalDouble.of(Spread.of(speeds).median());
    }
}
