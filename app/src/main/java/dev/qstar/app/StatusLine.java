package dev.qstar.app;

import java.io.PrintStream;

/// One line on a terminal that says what is going on. It is cleared at the end, also when the process is stopped.
final class StatusLine implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean shown;
    private final Thread hook = Thread.ofPlatform().unstarted(this::clear);

    /// Shows nothing unless the terminal is one.
    StatusLine(Terminal terminal) {
        this.out = terminal.err();
        this.shown = terminal.interactive();
        if (shown) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    /// Shows a text instead of the one before.
    void show(String text) {
        if (shown) {
            out.print(CLEAR + "qstar: " + text);
            out.flush();
        }
    }

    private void clear() {
        out.print(CLEAR);
        out.flush();
    }

    @Override
    public void close() {
        if (shown) {
            clear();
            Shutdown.forget(hook);
        }
    }
}
