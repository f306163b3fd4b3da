package dev.qstar.engine.tokenizer;

import dev.qstar.engine.gguf.Metadata;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Finds the tokens with which a model ends what it says. Files name at most one of each purpose, and many name fewer
/// than their model was trained with, so well-known spellings count too where the file calls them control tokens.
final class EndTokens {
    static final String EOS_KEY = "tokenizer.ggml.eos_token_id";
    private static final String EOT_KEY = "tokenizer.ggml.eot_token_id";
    private static final String EOM_KEY = "tokenizer.ggml.eom_token_id";
    private static final List<String> SPELLINGS = List.of(
            "</s>",
            "<|endoftext|>",
            "<|end_of_text|>",
            "<|im_end|>",
            "<|eot_id|>",
            "<|eom_id|>",
            "<|end|>",
            "<end_of_turn>",
            "<end_of_utterance>",
            "<|END_OF_TURN_TOKEN|>",
            "<|end\u2581of\u2581sentence|>",
            "<\uFF5Cend\u2581of\u2581sentence\uFF5C>",
            "<|eot|>",
            "<|eom|>",
            "<EOT>");

    private EndTokens() {}

    /// The ids of all end tokens.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when a key names a token that is not in the vocabulary
    static BitSet of(Metadata metadata, Vocabulary vocabulary) {
        BitSet ids = new BitSet();
        for (String key : List.of(EOS_KEY, EOT_KEY, EOM_KEY)) {
            vocabulary.id(metadata, key).ifPresent(ids::set);
        }
        for (String spelling : SPELLINGS) {
            OptionalInt id = vocabulary.id(spelling);
            if (id.isPresent() && vocabulary.kind(id.getAsInt()) == Vocabulary.Kind.CONTROL) {
                ids.set(id.getAsInt());
            }
        }
        return ids;
    }
}
