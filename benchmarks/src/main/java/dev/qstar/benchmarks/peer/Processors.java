package dev.qstar.benchmarks.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Keeps a process on as many processors as it has threads.
final class Processors {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private Processors() {}

    /// What to put before a command, nothing where the system has no `taskset`.
    static List<String> pinned(int threads) {
        boolean fits = threads <= Runtime.getRuntime().availableProcessors();
        return fits && Files.isExecutable(TASKSET)
                ? List.of(TASKSET.toString(), "-c", "0-" + (threads - 1))
                : List.of();
    }
}
