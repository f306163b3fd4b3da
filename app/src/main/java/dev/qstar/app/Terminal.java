package dev.qstar.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes. Text is UTF-8 whatever the locale says.
///
/// @param in standard input, to the byte
/// @param out what was asked for
/// @param err everything else
/// @param interactive whether standard error is a terminal, where a person sees progress
/// @param colours whether standard output is one that shows colours
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colours) {
    /// The process's own streams. The launcher tells with the properties `qstar.terminal` and
    /// `qstar.colours` whether it is at a terminal.
    static Terminal system() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("qstar.terminal"),
                Boolean.getBoolean("qstar.colours"));
    }
}
