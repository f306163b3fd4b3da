package dev.qstar.search.value;

import dev.qstar.engine.gguf.Metadata;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// The digest of what a file says, by which damage to any key or number is found.
final class ContentDigest {
    private ContentDigest() {}

    /// `sha256:` and the SHA-256 of all keys with their values, but for the key of the digest itself, and of all
    /// tensors.
    static String of(Metadata metadata, String exceptKey, Map<String, float[]> tensors) {
        MessageDigest sha256 = sha256();
        metadata.all().forEach((key, value) -> {
            if (!key.equals(exceptKey)) {
                sha256.update((key + "=" + value + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        tensors.forEach((name, values) -> {
            sha256.update((name + ":" + values.length + "\n").getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
            bytes.asFloatBuffer().put(values);
            sha256.update(bytes);
        });
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
