package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.search.value.ValueHead;
import java.util.Optional;

/// Stands for the weights that answer.
final class Fingerprint {
    private static final int DIGITS = 12;

    private Fingerprint() {}

    /// The first digits of the model's digest and, where there is one, of its value head's.
    static String of(Engine engine, Optional<ValueHead> head) {
        String model = digits(engine.info().digest());
        return "fp_" + model
                + head.map(ValueHead::digest)
                        .map(digest -> "_" + digits(digest))
                        .orElse("");
    }

    private static String digits(String digest) {
        return digest.substring(digest.indexOf(':') + 1).substring(0, DIGITS);
    }
}
