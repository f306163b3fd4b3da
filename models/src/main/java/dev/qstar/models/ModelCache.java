package dev.qstar.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/// Read-only model files named by their digest. A file under its final name is whole: it was verified before it got
/// that name, and is not read again for its digest, since that would cost every start more than the model's loading.
///
/// @param folder where the files are; made when needed
record ModelCache(Path folder) {
    /// The file of a model, written if it is not there yet.
    ///
    /// @param content opens the model's bytes; closed here
    /// @param digest their SHA-256, 64 hexadecimal digits
    Path file(Supplier<InputStream> content, String digest) {
        Path file = folder.resolve("sha256-" + digest + ".gguf");
        if (!Files.isRegularFile(file)) {
            try {
                write(content, digest, file);
            } catch (IOException e) {
                throw new BuiltinModelException(
                        "the built-in model cannot be written to " + folder + " (" + reason(e)
                                + "); let QSTAR_CACHE_DIR name a folder that can be written to",
                        e);
            }
        }
        return file;
    }

    private void write(Supplier<InputStream> content, String digest, Path file) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "model", ".part");
        try {
            MessageDigest sha256 = sha256();
            try (InputStream in = content.get();
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(part), sha256)) {
                in.transferTo(out);
            }
            String written = HexFormat.of().formatHex(sha256.digest());
            if (!written.equals(digest)) {
                throw new BuiltinModelException("the built-in model is damaged: its SHA-256 is " + written + ", not "
                        + digest + "; build qstar again");
            }
            if (!part.toFile().setReadOnly()) {
                throw new IOException("cannot make " + part + " read-only");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
