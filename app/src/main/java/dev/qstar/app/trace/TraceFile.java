package dev.qstar.app.trace;

import dev.qstar.app.json.Json;
import dev.qstar.search.Conclusion;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Step;
import dev.qstar.search.Tally;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import dev.qstar.search.value.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A recorded search as JSON: one object, a node a line. Numbers are written so that they are read again to the bit.
public final class TraceFile {
    /// The longest file that is written or read, in bytes.
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /// The key that makes a file a trace, and the format it names. Files of a later one are refused.
    static final String KEY = "qstarTrace";

    static final int FORMAT = 1;

    private TraceFile() {}

    /// The text of the file.
    public static String text(Recording recording) {
        Trace trace = recording.trace();
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put(KEY, FORMAT);
        head.put("version", recording.version());
        head.put("model", recording.model());
        head.put("modelDigest", recording.modelDigest());
        head.put("valueHead", recording.valueHead().orElse(null));
        head.put("kernels", recording.kernels());
        head.put("millis", recording.millis());
        head.put("question", trace.question());
        head.put("options", options(trace.options()));
        head.put("trust", trace.trust());
        head.put("promptTokens", trace.promptTokens());
        head.put("solution", solution(trace));
        head.put("winner", trace.winner());
        head.put("tallies", trace.tallies().stream().map(TraceFile::tally).toList());
        String opened = Json.line(head);
        return trace.nodes().stream()
                .map(node -> Json.line(node(node)))
                .collect(Collectors.joining(
                        ",\n", opened.substring(0, opened.length() - 1) + ",\"nodes\":[\n", "\n]}\n"));
    }

    /// Reads what [#text] wrote.
    ///
    /// @param bytes at most [#MAX_BYTES]
    /// @param name  what messages call the file
    /// @throws TraceFileException when it is damaged, something else or of a later version
    public static Recording read(byte[] bytes, String name) {
        return TraceReader.read(bytes, name);
    }

    private static Map<String, @Nullable Object> options(SolveOptions options) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("strategy", options.strategy().toString());
        document.put("samples", options.samples());
        document.put("budget", options.budget());
        document.put("seed", options.seed());
        document.put("temperature", options.temperature());
        document.put("target", options.target());
        document.put("price", options.price());
        document.put("trust", options.trust().isPresent() ? options.trust().getAsDouble() : null);
        return document;
    }

    /// Strategy and seed are the options' own.
    private static Map<String, @Nullable Object> solution(Trace trace) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("outcome", spelled(trace.solution().outcome()));
        document.put("answer", trace.solution().answer().orElse(null));
        document.put("unit", trace.solution().unit().orElse(null));
        document.put("confidence", trace.solution().confidence());
        document.put(
                "steps", trace.solution().steps().stream().map(TraceFile::step).toList());
        document.put("tokens", trace.solution().tokens());
        return document;
    }

    private static Map<String, @Nullable Object> tally(Tally tally) {
        Map<String, @Nullable Object> document = conclusion(tally.conclusion());
        document.put("solutions", tally.solutions());
        document.put("weight", tally.weight());
        document.put("share", tally.share());
        return document;
    }

    private static Map<String, @Nullable Object> node(TracedNode node) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("parent", node.parent().isPresent() ? node.parent().getAsInt() : null);
        document.put("dive", node.dive());
        document.put("visits", node.visits());
        document.put("tokens", node.tokens());
        document.put("logProbability", node.logProbability());
        document.put("step", node.step().map(TraceFile::step).orElse(null));
        document.put("value", node.value().map(TraceFile::value).orElse(null));
        document.put("end", node.end().map(TraceFile::conclusion).orElse(null));
        return document;
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("text", step.text());
        document.put("check", spelled(step.check()));
        document.put("q", step.q().isPresent() ? step.q().getAsDouble() : null);
        return document;
    }

    private static Map<String, @Nullable Object> value(Value value) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("mean", value.mean());
        document.put("concentration", value.concentration());
        return document;
    }

    private static Map<String, @Nullable Object> conclusion(Conclusion conclusion) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("outcome", spelled(conclusion.outcome()));
        document.put("answer", conclusion.answer().orElse(null));
        return document;
    }

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
