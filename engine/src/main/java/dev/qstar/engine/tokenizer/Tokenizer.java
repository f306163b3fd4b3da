package dev.qstar.engine.tokenizer;

import dev.qstar.engine.gguf.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Turns text into the token ids of a model and back. Every byte string comes back unchanged,
/// invalid UTF-8 included: `decode(encode(text, addBos, false))` equals `text`.
///
/// Immutable; any number of threads may use one at once.
public interface Tokenizer {

    /// Builds the tokenizer that a model file describes under `tokenizer.ggml.*`.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when a key is missing or wrong, or names a
    ///     kind of tokenizer that is not supported
    static Tokenizer of(Metadata metadata) {
        return BytePairTokenizer.of(metadata);
    }

    /// The tokens of a text.
    ///
    /// User-defined tokens are found anywhere in the text, longest first. Control tokens are found
    /// only when `parseSpecial` is set; leave it unset for text that a person typed.
    ///
    /// @param text         any bytes, at most 64 MiB; UTF-8 for anything but invalid input
    /// @param addBos       put the beginning-of-sequence token first; see [#addsBos()]
    /// @param parseSpecial recognise control tokens such as `</s>` in the text
    /// @throws dev.qstar.engine.EngineException when the vocabulary lacks a byte of the text, or
    ///     `addBos` is set and the model has no such token
    int[] encode(byte[] text, boolean addBos, boolean parseSpecial);

    /// The number of tokens that a model file lists, without making anything of them.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when it lists none
    static int vocabularySize(Metadata metadata) {
        return metadata.strings(Vocabulary.TOKENS_KEY).size();
    }

    /// The tokens of a text, as UTF-8. A lone surrogate, which UTF-8 cannot hold, becomes `?`.
    default int[] encode(String text, boolean addBos, boolean parseSpecial) {
        return encode(text.getBytes(StandardCharsets.UTF_8), addBos, parseSpecial);
    }

    /// The bytes that the tokens stand for, one after the other; control tokens stand for nothing.
    ///
    /// @throws IndexOutOfBoundsException when an id is not in the vocabulary
    byte[] decode(int[] ids);

    /// The bytes of one token, empty for a control token. A token may end inside a character.
    ///
    /// @throws IndexOutOfBoundsException when the id is not in the vocabulary
    byte[] bytes(int id);

    /// The token as the model file spells it, in which, for example, `Ġ` stands for a space.
    ///
    /// @throws IndexOutOfBoundsException when the id is not in the vocabulary
    String token(int id);

    /// The number of tokens; ids run from 0 to one less.
    int vocabularySize();

    /// The token that begins a sequence, if the model has one.
    OptionalInt bos();

    /// The token that ends a sequence, if the model has one.
    OptionalInt eos();

    /// Whether the model ends its answer with this token: that of a sequence's end, a turn's or a message's, as the
    /// file names them or as control tokens are known for it (`<|im_end|>`, `<|eot_id|>`, …). It is no part of the
    /// answer.
    ///
    /// @throws IndexOutOfBoundsException when the id is negative
    boolean endsAnswer(int id);

    /// Whether the model expects [#bos()] before every prompt.
    boolean addsBos();

    /// Whether the token steers the model (`<s>`, `</s>`) and stands for no text.
    ///
    /// @throws IndexOutOfBoundsException when the id is not in the vocabulary
    boolean isControl(int id);

    /// The id of a token, spelt as in the model file ([#token(int)]).
    OptionalInt id(String token);
}
