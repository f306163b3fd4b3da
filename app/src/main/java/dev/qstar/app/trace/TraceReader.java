package dev.qstar.app.trace;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Outcome;
import dev.qstar.search.SearchException;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Step;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Tally;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import dev.qstar.search.value.Value;
import dev.qstar.search.verify.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a trace and believes nothing: what is missing, of another type or out of its range is an error that says
/// where.
final class TraceReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RECORD_AGAIN = "record the question again with `qstar ask --trace`";

    private TraceReader() {}

    static Recording read(byte[] bytes, String name) {
        JsonNode file = tree(bytes, name);
        if (!file.path(TraceFile.KEY).isInt()) {
            throw new TraceFileException(
                    name + " is no trace: it has no " + TraceFile.KEY + "; give a file that `qstar ask --trace` wrote");
        }
        int format = file.path(TraceFile.KEY).intValue();
        if (format != TraceFile.FORMAT) {
            throw new TraceFileException(name + " has the trace format " + format + ", but this version reads "
                    + TraceFile.FORMAT + "; use the version that wrote it, or " + RECORD_AGAIN);
        }
        try {
            return recording(file);
        } catch (JacksonException e) {
            throw damaged(name, e.getOriginalMessage(), e);
        } catch (SearchException | IllegalArgumentException e) {
            throw damaged(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode tree(byte[] bytes, String name) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw damaged(name, "it is not whole JSON, " + e.getOriginalMessage(), e);
        }
    }

    private static TraceFileException damaged(String name, String cause, Exception e) {
        return new TraceFileException("the trace " + name + " is damaged: " + cause + "; " + RECORD_AGAIN, e);
    }

    private static Recording recording(JsonNode file) {
        return new Recording(
                text(file, "model"),
                text(file, "modelDigest"),
                optional(file, "valueHead", JsonNode::stringValue),
                text(file, "version"),
                text(file, "kernels"),
                file.required("millis").longValue(),
                trace(file));
    }

    private static Trace trace(JsonNode file) {
        SolveOptions options = options(file.required("options"));
        return new Trace(
                text(file, "question"),
                options,
                file.required("trust").doubleValue(),
                whole(file, "promptTokens"),
                nodes(file),
                whole(file, "winner"),
                list(file, "tallies", TraceReader::tally),
                solution(file.required("solution"), options));
    }

    private static List<TracedNode> nodes(JsonNode file) {
        JsonNode array = array(file, "nodes");
        List<TracedNode> nodes = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            try {
                nodes.add(node(array.get(i)));
            } catch (JacksonException e) {
                throw new IllegalArgumentException("node " + i + ", " + e.getOriginalMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("node " + i + ", " + e.getMessage(), e);
            }
        }
        return nodes;
    }

    private static TracedNode node(JsonNode node) {
        return new TracedNode(
                optional(node, "parent", JsonNode::intValue)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                whole(node, "dive"),
                whole(node, "visits"),
                list(node, "tokens", JsonNode::intValue),
                node.required("logProbability").doubleValue(),
                optional(node, "step", TraceReader::step),
                optional(node, "value", TraceReader::value),
                optional(node, "end", TraceReader::conclusion));
    }

    private static SolveOptions options(JsonNode options) {
        String strategy = text(options, "strategy");
        return new SolveOptions(
                StrategyName.of(strategy)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no strategy '" + strategy + "' in this version")),
                whole(options, "samples"),
                whole(options, "budget"),
                options.required("seed").longValue(),
                options.required("temperature").doubleValue(),
                options.required("target").doubleValue(),
                options.required("price").doubleValue(),
                optional(options, "trust", JsonNode::doubleValue)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()));
    }

    private static Solution solution(JsonNode solution, SolveOptions options) {
        return new Solution(
                optional(solution, "answer", JsonNode::stringValue),
                optional(solution, "unit", JsonNode::stringValue),
                solution.required("confidence").doubleValue(),
                list(solution, "steps", TraceReader::step),
                whole(solution, "tokens"),
                options.strategy(),
                options.seed(),
                constant(solution, "outcome", Outcome.values()));
    }

    private static Tally tally(JsonNode tally) {
        return new Tally(
                conclusion(tally),
                whole(tally, "solutions"),
                tally.required("weight").doubleValue(),
                tally.required("share").doubleValue());
    }

    private static Conclusion conclusion(JsonNode end) {
        return new Conclusion(
                constant(end, "outcome", Outcome.values()), optional(end, "answer", JsonNode::stringValue));
    }

    private static Step step(JsonNode step) {
        Optional<Double> q = optional(step, "q", JsonNode::doubleValue);
        return new Step(
                text(step, "text"),
                constant(step, "check", Check.values()),
                q.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private static Value value(JsonNode value) {
        return new Value(
                value.required("mean").doubleValue(),
                value.required("concentration").doubleValue());
    }

    private static <E extends Enum<E>> E constant(JsonNode of, String key, E[] constants) {
        String text = text(of, key);
        return Arrays.stream(constants)
                .filter(constant -> TraceFile.spelled(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " is '" + text + "'"));
    }

    private static String text(JsonNode of, String key) {
        return of.required(key).stringValue();
    }

    private static int whole(JsonNode of, String key) {
        int number = of.required(key).intValue();
        if (number < 0) {
            throw new IllegalArgumentException(key + " is " + number);
        }
        return number;
    }

    private static <T> Optional<T> optional(JsonNode of, String key, Function<JsonNode, T> read) {
        JsonNode found = of.required(key);
        return found.isNull() ? Optional.empty() : Optional.of(read.apply(found));
    }

    private static <T> List<T> list(JsonNode of, String key, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        array(of, key).forEach(item -> items.add(read.apply(item)));
        return items;
    }

    private static JsonNode array(JsonNode of, String key) {
        JsonNode found = of.required(key);
        if (!found.isArray()) {
            throw new IllegalArgumentException(key + " is no list");
        }
        return found;
    }
}
