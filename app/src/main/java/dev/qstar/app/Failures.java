package dev.qstar.app;

import dev.qstar.app.config.ConfigException;
import dev.qstar.app.eval.EvalInputException;
import dev.qstar.app.trace.TraceFileException;
import dev.qstar.engine.EngineException;
import dev.qstar.engine.KernelsUnavailableException;
import dev.qstar.engine.gguf.ModelFileException;
import dev.qstar.models.BuiltinModelException;
import dev.qstar.search.SearchException;
import dev.qstar.training.LearnException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine.ParameterException;

/// The one table from errors to exit codes and lines for people.
///
/// @param exitCode 2 for bad usage or input, 1 when the work failed
/// @param line cause and remedy
record Failures(int exitCode, String line) {
    static final int WORK_FAILED = 1;
    static final int BAD_INPUT = 2;

    private static final int MAX_LINE = 2000;

    static Failures of(Throwable error) {
        return switch (error) {
            case ParameterException usage ->
                bad(usage.getMessage() + "; see `"
                        + usage.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
            case UsageException usage -> bad(message(usage));
            case ConfigException config -> bad(message(config));
            case EvalInputException input -> bad(message(input));
            case TraceFileException trace -> bad(message(trace));
            case SearchException search -> bad(message(search));
            case ModelFileException model -> bad(message(model));
            case KernelsUnavailableException kernels -> bad(message(kernels));
            case LearnException learn -> bad(message(learn));
            case BuiltinModelException model -> failed(message(model));
            case EngineException engine -> failed(message(engine));
            case IOException io -> failed("reading or writing failed: " + reason(io));
            case UncheckedIOException io -> failed("reading or writing failed: " + reason(io));
            case OutOfMemoryError memory ->
                failed("not enough memory; use a smaller model or set QSTAR_JAVA_OPTS=-Xmx to a larger heap");
            default -> failed("internal error, " + reason(error) + "; set QSTAR_DEBUG=1 to see where");
        };
    }

    private static Failures bad(String line) {
        return new Failures(BAD_INPUT, oneLine(line));
    }

    private static Failures failed(String line) {
        return new Failures(WORK_FAILED, oneLine(line));
    }

    private static String reason(Throwable error) {
        String message = error.getMessage();
        return error.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static String message(Throwable error) {
        return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > MAX_LINE ? line.substring(0, MAX_LINE) + "…" : line;
    }
}
