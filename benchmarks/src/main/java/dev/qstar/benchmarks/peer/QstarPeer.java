package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.BenchmarkException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Qstar itself, through `qstar bench --json`.
///
/// @param workspace has the launcher
record QstarPeer(Workspace workspace) implements Peer {
    private static final double BYTES_PER_MIB = 1 << 20;

    @Override
    public String name() {
        return "Qstar";
    }

    @Override
    public Measurement measure(Workload workload) {
        List<String> command = Stream.concat(
                        Processors.pinned(workload.threads()).stream(), arguments(workload).stream())
                .toList();
        try (PeerProcess process = PeerProcess.start(name(), workspace.made("qstar"), command)) {
            return measurement(process.answer());
        }
    }

    private List<String> arguments(Workload workload) {
        return List.of(
                workspace.launcher().toString(),
                "bench",
                "--json",
                "--model",
                workload.model().toAbsolutePath().toString(),
                "--prefill",
                String.valueOf(workload.prefill()),
                "--decode",
                String.valueOf(workload.decode()),
                "--batch",
                workload.batches().stream().map(String::valueOf).collect(Collectors.joining(",")),
                "--repetitions",
                String.valueOf(workload.repetitions()),
                "--threads",
                String.valueOf(workload.threads()));
    }

    /// Reads the document of `qstar bench --json`.
    ///
    /// @throws BenchmarkException when a number is missing
    static Measurement measurement(JsonNode document) {
        Map<Figure, Double> figures = new LinkedHashMap<>();
        figures.put(Figure.PREFILL, number(document, "prefill"));
        figures.put(Figure.DECODE, number(document, "decode"));
        for (JsonNode batch : document.path("batched")) {
            figures.put(Figure.batch((int) number(batch, "sequences")), number(batch, "tokensPerSecond"));
        }
        figures.put(Figure.READY, number(document, "readyMillis"));
        if (document.path("residentBytes").isNumber()) { // some systems do not say
            figures.put(Figure.RESIDENT, number(document, "residentBytes") / BYTES_PER_MIB);
        }
        return new Measurement(document.path("kernels").asString("unknown"), figures);
    }

    private static double number(JsonNode document, String field) {
        JsonNode value = document.path(field);
        if (!value.isNumber()) {
            throw new BenchmarkException("qstar bench --json gave no number '" + field + "'; build the same version");
        }
        return value.asDouble();
    }
}
