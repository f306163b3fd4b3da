package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.app.trace.Recording;
import dev.qstar.app.trace.TraceFile;
import dev.qstar.app.trace.TraceFileException;
import dev.qstar.engine.Engine;
import dev.qstar.search.Solver;
import dev.qstar.search.Trace;
import dev.qstar.search.value.ValueHead;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `qstar replay`: runs a recorded search again and compares it.
@Command(
        name = "replay",
        description = "Runs a recorded search again and tells whether every bit of it is the same.",
        footer = {
            "",
            "Examples:",
            "  qstar ask --strategy self-consistency --trace t.json < problem.txt",
            "  qstar replay t.json",
            "",
            "A search is a function of model, question and options: whatever else runs and whichever kernels compute, the"
                    + " same tokens come with the same probabilities and values. Without --model, the model is the one that"
                    + " the trace names; another than the recorded one is refused. The exit code is 1 when something differs;"
                    + " the first difference is told."
        })
final class ReplayCommand extends QstarCommand {
    private static final int EXAMPLE_DIGITS = 19;

    @Parameters(paramLabel = "TRACE", arity = "1", description = "A file that qstar ask --trace wrote.")
    private @Nullable Path file;

    @Mixin
    private ModelSource model = new ModelSource();

    ReplayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        String name = String.valueOf(file);
        Recording recording = TraceFile.read(Inputs.file(Path.of(name), TraceFile.MAX_BYTES, "the trace"), name);
        nameModel(recording.model(), name);
        long start = System.nanoTime();
        try (Engine engine = model.open()) {
            Optional<ValueHead> head = model.valueHead(engine);
            requireSame("model", recording.modelDigest(), engine.info().digest(), "give the recorded one with --model");
            requireSame(
                    "value head",
                    recording.valueHead().orElse("none"),
                    head.map(ValueHead::digest).orElse("none"),
                    "put the recorded one beside the model, or record again");
            Trace recorded = recording.trace();
            Trace again = new Solver(engine, head).trace(recorded.question(), recorded.options());
            Optional<String> difference = recorded.firstDifference(again);
            long millis = (System.nanoTime() - start) / 1_000_000;
            tell(recording, difference, millis);
            return difference.isEmpty() ? DONE : Failures.WORK_FAILED;
        }
    }

    private void nameModel(String recorded, String trace) {
        try {
            model.otherwise(recorded);
        } catch (InvalidPathException e) {
            throw new TraceFileException(
                    "the trace " + trace + " names a model that can be no file; give one with --model");
        }
    }

    private static void requireSame(String what, String recorded, String found, String remedy) {
        if (!recorded.equals(found)) {
            throw new TraceFileException("the trace was recorded with the " + what + " " + shortened(recorded)
                    + ", but this is " + shortened(found) + "; " + remedy);
        }
    }

    private static String shortened(String digest) {
        return digest.length() > EXAMPLE_DIGITS ? digest.substring(0, EXAMPLE_DIGITS) + "…" : digest;
    }

    private void tell(Recording recording, Optional<String> difference, long millis) {
        Trace trace = recording.trace();
        if (json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("identical", difference.isEmpty());
            document.put("firstDifference", difference.orElse(null));
            document.put("nodes", trace.nodes().size());
            document.put("tokens", trace.solution().tokens());
            document.put("strategy", trace.options().strategy().toString());
            document.put("seed", trace.options().seed());
            document.put("model", model.name());
            document.put("millis", millis);
            print(Json.line(document));
        } else if (difference.isEmpty()) {
            print("Identical: " + trace.nodes().size() + " nodes, "
                    + trace.solution().tokens() + " tokens, in " + millis + " ms.");
        } else {
            String version = recording.version().equals(Qstar.VERSION)
                    ? ""
                    : " It was recorded by qstar " + recording.version() + ", this is " + Qstar.VERSION + ".";
            print("Different: " + difference.get() + "." + version);
        }
    }
}
