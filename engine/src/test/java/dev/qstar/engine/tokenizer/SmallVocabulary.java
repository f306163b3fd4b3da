package dev.qstar.engine.tokenizer;

import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.gguf.Metadata;
import java.util.ArrayList;
import java.util.List;

/// Puts together the metadata of a little byte-level tokenizer: the 256 bytes first (ids 0 to 255, in
/// the order of the bytes), then whatever is added.
final class SmallVocabulary {
    static final int NORMAL = 1;
    static final int CONTROL = 3;
    static final int USER_DEFINED = 4;
    static final int BYTE = 6;

    final List<String> tokens = new ArrayList<>();
    final List<Integer> types = new ArrayList<>();
    final List<String> merges = new ArrayList<>();
    private String pre = "gpt-2";

    SmallVocabulary() {
        for (int value = 0; value < 256; value++) {
            token(String.valueOf(ByteAlphabet.character(value)), NORMAL);
        }
    }

    SmallVocabulary pre(String name) {
        pre = name;
        return this;
    }

    SmallVocabulary token(String token, int type) {
        tokens.add(token);
        types.add(type);
        return this;
    }

    /// Merges written as in a file, `l o`; the result becomes a token unless it is one.
    SmallVocabulary merges(String... pairs) {
        for (String pair : pairs) {
            merges.add(pair);
            String result = pair.replace(" ", "");
            if (!tokens.contains(result)) {
                token(result, NORMAL);
            }
        }
        return this;
    }

    int id(String token) {
        return tokens.indexOf(token);
    }

    GgufWriter writer() {
        return writerWithoutTokens()
                .put("tokenizer.ggml.tokens", tokens)
                .put(
                        "tokenizer.ggml.token_type",
                        types.stream().mapToInt(Integer::intValue).toArray());
    }

    GgufWriter writerWithoutTokens() {
        return new GgufWriter()
                .put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.pre", pre)
                .put("tokenizer.ggml.merges", merges);
    }

    Metadata metadata() {
        return writer().metadata();
    }

    Tokenizer tokenizer() {
        return Tokenizer.of(metadata());
    }
}
