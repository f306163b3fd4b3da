package dev.qstar.benchmarks.report;

import dev.qstar.benchmarks.peer.Figure;
import dev.qstar.benchmarks.stats.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Results as a JSON document.
public final class ResultJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResultJson() {}

    /// `model`, `threads`, `prefill`, `decode`, `repetitions`, `machine`, `kernels` (by peer), `absent` (peers with the
    /// reasons) and `figures`: `name`, `unit` and `peers`, each with `peer`, `median`, `min`, `max`, `rounds` (the
    /// numbers themselves) and, but for the first, `ratio`, `ratioMin` and `ratioMax`.
    public static String of(Results results) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("model", results.workload().model().getFileName().toString());
        document.put("threads", results.workload().threads());
        document.put("prefill", results.workload().prefill());
        document.put("decode", results.workload().decode());
        document.put("repetitions", results.workload().repetitions());
        document.put("machine", machine(results.machine()));
        document.put(
                "figures",
                results.figures().stream()
                        .map(figure -> figure(results, figure))
                        .toList());
        Map<String, String> kernels = new LinkedHashMap<>();
        results.measured()
                .forEach((peer, rounds) -> kernels.put(peer, rounds.getLast().kernels()));
        document.put("kernels", kernels);
        document.put("absent", results.absent());
        return JSON.writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> machine(Machine machine) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("processor", machine.processor());
        document.put("processors", machine.processors());
        document.put("system", machine.system());
        document.put("java", machine.java());
        return document;
    }

    private static Map<String, Object> figure(Results results, Figure figure) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", figure.name());
        document.put("unit", figure.unit());
        List<Map<String, Object>> peers = results.measured().keySet().stream()
                .filter(peer -> !results.numbers(peer, figure).isEmpty())
                .map(peer -> peer(results, figure, peer))
                .toList();
        document.put("peers", peers);
        return document;
    }

    private static Map<String, Object> peer(Results results, Figure figure, String peer) {
        List<Double> numbers = results.numbers(peer, figure);
        Spread spread = Spread.of(numbers);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("peer", peer);
        document.put("median", spread.median());
        document.put("min", spread.min());
        document.put("max", spread.max());
        document.put("rounds", numbers);
        Spread ratio = results.ratios(figure).get(peer);
        if (ratio != null) {
            document.put("ratio", ratio.median());
            document.put("ratioMin", ratio.min());
            document.put("ratioMax", ratio.max());
        }
        return document;
    }
}
