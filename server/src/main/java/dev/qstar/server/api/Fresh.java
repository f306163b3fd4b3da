package dev.qstar.server.api;

import java.security.SecureRandom;
import java.util.HexFormat;

/// What must not be guessed or repeated: names of answers, and seeds that the client left out. Safe from any thread.
public final class Fresh {
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /// A name that begins so: `chatcmpl-5f…`.
    public String id(String prefix) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }

    /// A seed of all randomness of one request.
    public long seed() {
        return random.nextLong();
    }
}
