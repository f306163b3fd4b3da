package dev.qstar.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What all commands share: the terminal, `--json` and `--help`.
@Command(usageHelpAutoWidth = true, sortOptions = false)
abstract class QstarCommand implements Callable<Integer> {
    static final int DONE = 0;

    @Option(names = "--json", description = "Print JSON on standard output and nothing else there.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // the parser reads it
    private boolean help;

    private final Terminal terminal;

    QstarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    final boolean json() {
        return json;
    }

    /// Prints a line of the result.
    final void print(String line) {
        terminal.out().print(line + "\n");
    }
}
