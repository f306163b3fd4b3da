package dev.qstar.benchmarks;

import dev.qstar.benchmarks.peer.Measurement;
import dev.qstar.benchmarks.peer.Peer;
import dev.qstar.benchmarks.peer.Peers;
import dev.qstar.benchmarks.peer.Workload;
import dev.qstar.benchmarks.peer.Workspace;
import dev.qstar.benchmarks.report.Machine;
import dev.qstar.benchmarks.report.ResultJson;
import dev.qstar.benchmarks.report.ResultPicture;
import dev.qstar.benchmarks.report.ResultTable;
import dev.qstar.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures Qstar and its peers on one model file, round by round in turns.
@Command(
        name = "SideBySide",
        sortOptions = false,
        description = {
            "Measures Qstar and its peers on one model file, round by round in turns, each in a process of its own.",
            "Keep the machine quiet meanwhile."
        },
        footer = {"", "Example:", "  benchmarks/run SideBySide --json run.json --picture run.svg model.gguf"})
final class SideBySide extends Program {
    private static final int MAX_ROUNDS = 100;

    @Parameters(paramLabel = "FILE", description = "A GGUF file.")
    private Path model = Path.of("");

    @Option(names = "--rounds", description = "Turns of each peer (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--repetitions", description = "Of each timing in a turn; the median counts (${DEFAULT-VALUE}).")
    private int repetitions = 3;

    @Option(names = "--threads", description = "Of each peer (all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--prefill", description = "Tokens of the prompt (${DEFAULT-VALUE}).")
    private int prefill = 512;

    @Option(names = "--decode", description = "Tokens decoded one by one (${DEFAULT-VALUE}).")
    private int decode = 64;

    @Option(names = "--batch", split = ",", description = "Sequences that decode together (${DEFAULT-VALUE}).")
    private List<Integer> batches = List.of(4, 8, 16);

    @Option(names = "--peers", split = ",", description = "Only these, by their names in the table.")
    private List<String> names = List.of();

    @Option(names = "--json", paramLabel = "JSON", description = "Write the results to this file.")
    private @Nullable Path json;

    @Option(names = "--picture", paramLabel = "FILE", description = "Draw the ratios: a file .svg or .png.")
    private @Nullable Path picture;

    /// Runs the comparison and ends the process.
    public static void main(String[] arguments) {
        run(new SideBySide(), arguments);
    }

    @Override
    public Integer call() {
        if (rounds < 1 || rounds > MAX_ROUNDS) {
            throw new BenchmarkException("the rounds are " + rounds + "; they must be 1 to " + MAX_ROUNDS);
        }
        Workload workload = new Workload(model, threads, prefill, decode, batches, repetitions);
        Results results = measure(workload, chosen(Peers.all(Workspace.current())));
        System.out.print(ResultTable.of(results));
        if (json != null) {
            write(json, ResultJson.of(results));
        }
        if (picture != null) {
            ResultPicture.write(results, picture);
        }
        return DONE;
    }

    private List<Peer> chosen(List<Peer> all) {
        List<Peer> chosen = all.stream()
                .filter(peer -> names.isEmpty() || names.contains(peer.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new BenchmarkException("no peer is called " + String.join(" or ", names) + "; there are "
                    + String.join(", ", all.stream().map(Peer::name).toList()));
        }
        return chosen;
    }

    /// A peer that fails once is out: its rounds would not stand beside those of the others.
    private Results measure(Workload workload, List<Peer> peers) {
        Map<String, List<Measurement>> measured = new LinkedHashMap<>();
        Map<String, String> absent = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Peer peer : peers) {
                if (absent.containsKey(peer.name())) {
                    continue;
                }
                System.err.println("round " + round + " of " + rounds + ": " + peer.name());
                try {
                    Measurement measurement = peer.measure(workload);
                    measured.computeIfAbsent(peer.name(), name -> new ArrayList<>())
                            .add(measurement);
                } catch (BenchmarkException e) {
                    measured.remove(peer.name());
                    absent.put(peer.name(), String.valueOf(e.getMessage()));
                }
            }
        }
        return new Results(workload, Machine.current(), measured, absent);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new BenchmarkException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
