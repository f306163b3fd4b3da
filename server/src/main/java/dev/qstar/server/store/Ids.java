package dev.qstar.server.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Draws ids: a prefix that says of what, then 128 random bits. They cannot be guessed and do not meet.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final String REASONING = "rs_";

    private Ids() {}

    /// Of a message.
    public static String message() {
        return draw("msg_");
    }

    /// Of reasoning, which is kept as a message.
    public static String reasoning() {
        return draw(REASONING);
    }

    /// Whether the id is that of reasoning.
    static boolean isReasoning(String id) {
        return id.startsWith(REASONING);
    }

    /// Another id of the same kind.
    static String like(String id) {
        return isReasoning(id) ? reasoning() : message();
    }

    /// Of a response.
    public static String response() {
        return draw("resp_");
    }

    static String conversation() {
        return draw("conv_");
    }

    static String user() {
        return draw("user_");
    }

    static String key() {
        return draw("key_");
    }

    static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    private static String draw(String prefix) {
        return prefix + HexFormat.of().formatHex(random(ID_BYTES));
    }
}
