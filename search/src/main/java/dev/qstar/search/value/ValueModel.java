package dev.qstar.search.value;

import dev.qstar.engine.Engine;
import java.util.Optional;
import java.util.regex.Pattern;

/// The model whose hidden states a [ValueHead] reads.
///
/// @param digest          `sha256:` and the hexadecimal SHA-256 of the model's file
/// @param embeddingLength floats in a hidden state
/// @param promptFormat    the name of the prompt format, if the model has one of its own
public record ValueModel(String digest, int embeddingLength, Optional<String> promptFormat) {
    /// The longest hidden state that a head can read.
    public static final int MAX_EMBEDDING_LENGTH = 1 << 16;

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern FORMAT = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /// @throws IllegalArgumentException when a part is malformed
    public ValueModel {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "the model's digest must be sha256: and 64 hexadecimal digits, give that of the model's file");
        }
        if (embeddingLength < 1 || embeddingLength > MAX_EMBEDDING_LENGTH) {
            throw new IllegalArgumentException("the hidden state has " + embeddingLength
                    + " numbers, but a value head reads 1 to " + MAX_EMBEDDING_LENGTH + "; use another model");
        }
        if (promptFormat.filter(FORMAT.asMatchPredicate().negate()).isPresent()) {
            throw new IllegalArgumentException("the name of the prompt format must have 1 to 64 visible letters; "
                    + "give that of the model's file");
        }
    }

    /// The model of an engine. The first call reads the model's file for its digest.
    public static ValueModel of(Engine engine) {
        return new ValueModel(engine.info().digest(), engine.info().embeddingLength(), engine.promptFormat());
    }
}
