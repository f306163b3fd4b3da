package dev.qstar.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The model that comes with qstar, and its value head: GGUF resources of this module, `builtin.gguf` and
/// `builtin.value.gguf`, each beside a file `.sha256` that holds its digest as `sha256sum` writes it.
public final class BuiltinModel {
    private static final String MODEL = "builtin.gguf";
    private static final String VALUE_HEAD = "builtin.value.gguf";
    private static final Pattern DIGEST_LINE = Pattern.compile("([0-9a-f]{64})[ *]+\\S+\\s*");
    private static final int MAX_DIGEST_LINE_BYTES = 1024;

    private BuiltinModel() {}

    /// The model as a file, for programs that read files: a read-only copy in the user's cache folder, named by its
    /// digest. The first call of a user writes and verifies it; later calls find it. Any thread or process may call
    /// at any time: a copy appears whole or not at all.
    ///
    /// The cache folder is `QSTAR_CACHE_DIR`, else `qstar` in `XDG_CACHE_HOME`, else the one usual on the system.
    ///
    /// @throws BuiltinModelException when the model is missing from this build, or the copy cannot be written
    public static Path file() {
        return file(MODEL);
    }

    /// The model's value head as a file, like [#file].
    ///
    /// @throws BuiltinModelException when it is missing from this build, or the copy cannot be written
    public static Path valueHead() {
        return file(VALUE_HEAD);
    }

    private static Path file(String name) {
        Path folder = CacheFolder.ofUser().resolve("models");
        return new ModelCache(folder).file(() -> resource(name), digest(name));
    }

    /// The SHA-256 of a resource: 64 hexadecimal digits.
    private static String digest(String name) {
        try (InputStream in = resource(name + ".sha256")) {
            String line = new String(in.readNBytes(MAX_DIGEST_LINE_BYTES), StandardCharsets.UTF_8);
            Matcher matcher = DIGEST_LINE.matcher(line);
            if (!matcher.matches()) {
                throw new BuiltinModelException("the built-in model's digest is malformed; build qstar again");
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new BuiltinModelException("the built-in model's digest cannot be read; build qstar again", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = BuiltinModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new BuiltinModelException("this build has no built-in model; name one with --model FILE");
        }
        return in;
    }
}
