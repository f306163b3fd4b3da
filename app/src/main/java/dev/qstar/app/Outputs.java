package dev.qstar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files that a person named.
final class Outputs {
    private Outputs() {}

    /// Refuses, before any work is done, a place where no file can be put.
    ///
    /// @throws UsageException when its folder is missing or closed, or something else than a file is there
    static void requirePlace(String option, Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(option + " names " + file + ", but there is no folder " + folder
                    + "; make it first, or name another place");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(option + " names " + file + ", but the folder " + folder
                    + " cannot be written; name another place");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageException(option + " names " + file + ", which is no file; name another place");
        }
    }

    /// Replaces a file, at once or not at all.
    static void write(Path file, String text) {
        Path part = folder(file)
                .resolve(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try {
                Files.write(part, text.getBytes(StandardCharsets.UTF_8));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "writing " + file + ", " + e.getClass().getSimpleName(), e);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
