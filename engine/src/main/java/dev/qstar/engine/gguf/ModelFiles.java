package dev.qstar.engine.gguf;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The wording of faults that concern a model file as a whole.
final class ModelFiles {
    static final String DAMAGED = "the file is damaged or incomplete: download or convert it again";
    static final String CHANGED = "the file became shorter while it was read";
    static final String ALTERED = "the file changed since it was opened";
    static final String CHANGED_REMEDY = "open it again when nothing writes to it any more";
    private static final int SHOWN_BYTES = 24;
    private static final String NEED_GGUF = "give the path of a model in GGUF format";

    private ModelFiles() {}

    /// Refuses what is not a plain file, before anything is opened.
    static void requireRegular(Path file) {
        if (Files.isRegularFile(file)) {
            return;
        }
        String found = Files.isDirectory(file)
                ? "this is a folder"
                : Files.exists(file) ? "this is not a regular file" : "there is no such file";
        throw new ModelFileException(file.toString(), "file", 0, found, NEED_GGUF);
    }

    static ModelFileException unreadable(String file, IOException cause) {
        Path path = Path.of(file);
        if (cause instanceof AccessDeniedException) {
            return new ModelFileException(path, "permission to read it is missing", "change its permissions", cause);
        }
        if (cause instanceof NoSuchFileException) {
            return new ModelFileException(path, "there is no such file", NEED_GGUF, cause);
        }
        if (cause instanceof ClosedByInterruptException) {
            return new ModelFileException(
                    path, "the thread was interrupted while it read", "try again when nothing interrupts it", cause);
        }
        return new ModelFileException(
                path, "reading failed: " + cause.getMessage(), "check the disk and try again", cause);
    }

    /// The error for a file that does not start with `GGUF`; what it looks like decides the advice.
    static ModelFileException notGguf(String file, byte[] start) {
        if (start.length == 0) {
            return new ModelFileException(file, "magic", 0, "not a GGUF file: it is empty", NEED_GGUF);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("version https://git-lfs")) {
            return new ModelFileException(
                    file,
                    "magic",
                    0,
                    "not a GGUF file but the pointer to one in Git LFS",
                    "fetch the file itself with 'git lfs pull'");
        }
        String remedy = NEED_GGUF;
        if (text.startsWith("PK") || (text.length() > 9 && text.startsWith("{\"", 8))) {
            remedy = "PyTorch and safetensors models must be converted to GGUF first";
        } else if (text.startsWith("ggjt") || text.startsWith("tjgg") || text.startsWith("lmgg")) {
            remedy = "GGML files older than GGUF must be converted to it first";
        }
        return new ModelFileException(file, "magic", 0, "not a GGUF file (starts with " + shown(start) + ")", remedy);
    }

    private static String shown(byte[] start) {
        StringBuilder hex = new StringBuilder();
        boolean text = true;
        for (int i = 0; i < start.length; i++) {
            int value = start[i] & 0xFF;
            text &= (value >= 0x20 && value != 0x7F) || value == '\n' || value == '\r' || value == '\t';
            if (i < 4) {
                hex.append(i == 0 ? "" : " ").append(String.format("%02x", value));
            }
        }
        String readable = new String(start, 0, Math.min(start.length, SHOWN_BYTES), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
        return text ? ModelFileException.quote(readable) : "the bytes " + hex;
    }
}
