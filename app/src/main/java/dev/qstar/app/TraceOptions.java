package dev.qstar.app;

import dev.qstar.app.trace.Recording;
import dev.qstar.app.trace.TraceFile;
import dev.qstar.app.trace.TraceFileException;
import dev.qstar.app.trace.TracePage;
import dev.qstar.app.trace.TreeText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a search leaves besides its answer.
final class TraceOptions {
    @Option(
            names = "--tree",
            description = "Print the search tree too: every step with its check, Q where the model has a value head,"
                    + " probability and visits; the answer's way; the vote.")
    private boolean tree;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Record the search in FILE; qstar replay FILE runs it again and compares it bit for bit.")
    private @Nullable Path trace;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write the search as one page with a picture of the tree, to be opened in any browser and shared.")
    private @Nullable Path html;

    /// Whether any of them is asked for.
    boolean any() {
        return tree || trace != null || html != null;
    }

    /// Refuses places where no file can be put.
    ///
    /// @throws UsageException when there is one
    void check() {
        if (trace != null) {
            Outputs.requirePlace("--trace", trace);
        }
        if (html != null) {
            Outputs.requirePlace("--html", html);
        }
        if (trace != null
                && html != null
                && trace.toAbsolutePath()
                        .normalize()
                        .equals(html.toAbsolutePath().normalize())) {
            throw new UsageException("--trace and --html name the same file " + html + "; name two");
        }
    }

    /// Prints the tree, if it is asked for.
    void print(Recording recording, PrintStream to, boolean colours) {
        if (tree) {
            TreeText.lines(recording, colours).forEach(line -> to.print(line + "\n"));
            to.print("\n");
        }
    }

    /// Writes the files that are asked for.
    ///
    /// @throws TraceFileException when the trace is too long to be read again
    void write(Recording recording, PrintStream messages) {
        if (trace != null) {
            String text = TraceFile.text(recording);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (length > TraceFile.MAX_BYTES) {
                throw new TraceFileException("the trace has " + length + " bytes, but at most " + TraceFile.MAX_BYTES
                        + " are kept; lower --budget or --samples");
            }
            Outputs.write(trace, text);
            messages.println("qstar: the trace is " + trace + "; run it again with qstar replay " + trace);
        }
        if (html != null) {
            Outputs.write(html, TracePage.html(recording));
            messages.println("qstar: the page is " + html);
        }
    }
}
