package dev.qstar.training.value;

import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.value.ValueOrigin;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A name for everything that a fit depends on.
final class Fingerprint {
    private Fingerprint() {}

    /// The SHA-256 of data, model, settings and seed, in hexadecimal digits.
    static String of(List<ValueProblem> problems, ValueOrigin origin) {
        MessageDigest sha256 = sha256();
        sha256.update(origin.toString().getBytes(StandardCharsets.UTF_8));
        float[] scalars = new float[ValueFeatures.NAMES.size()];
        int numbers = origin.model().embeddingLength() + scalars.length + 3;
        ByteBuffer bytes = ByteBuffer.allocate(numbers * Float.BYTES);
        for (ValueProblem problem : problems) {
            String kind = problem.generated() ? "generated problem of " : "problem of ";
            sha256.update((kind + problem.states().size()).getBytes(StandardCharsets.UTF_8));
            for (ValueState state : problem.states()) {
                state.features().put(scalars, 0);
                bytes.clear();
                bytes.asFloatBuffer().put(state.hidden()).put(scalars);
                bytes.position((numbers - 3) * Float.BYTES);
                bytes.putInt(state.successes()).putInt(state.trials());
                bytes.putInt(state.parent().isPresent() ? state.parent().getAsInt() + 1 : 0);
                sha256.update(bytes.flip());
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
