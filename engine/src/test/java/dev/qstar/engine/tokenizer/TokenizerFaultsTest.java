package dev.qstar.engine.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.gguf.ModelFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file can say wrong about its tokenizer: each is refused by key.
class TokenizerFaultsTest {
    private static void refused(Metadata metadata, String key, String found) {
        ModelFileException error = catchThrowableOfType(ModelFileException.class, () -> Tokenizer.of(metadata));
        assertThat(error).as("accepted in spite of " + key).isNotNull();
        assertThat(error.field()).isEqualTo(key);
        assertThat(error).hasMessageContaining(found);
    }

    @Test
    void anotherKindOfTokenizerIsRefused() {
        refused(
                new GgufWriter().put("tokenizer.ggml.model", "llama").metadata(),
                "tokenizer.ggml.model",
                "the tokenizer 'llama' is not supported; use a model whose tokenizer is 'gpt2'");
        refused(new GgufWriter().metadata(), "tokenizer.ggml.model", "missing");
    }

    @Test
    void anUnknownPreTokenizerIsRefused() {
        refused(new SmallVocabulary().pre("novel").metadata(), "tokenizer.ggml.pre", "'novel' is not supported");
        refused(new SmallVocabulary().pre("novel").metadata(), "tokenizer.ggml.pre", "supported are chatglm-bpe, ");
    }

    @Test
    void aFileWithoutPreTokenizerMeansTheDefaultOne() {
        SmallVocabulary vocabulary = new SmallVocabulary();
        Metadata metadata = new GgufWriter()
                .put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.merges", List.of())
                .put("tokenizer.ggml.tokens", vocabulary.tokens)
                .metadata();
        assertThat(Tokenizer.of(metadata).encode("ab", false, false)).containsExactly('a', 'b');
    }

    @Test
    void tokensOfTheWrongTypeAreRefused() {
        refused(
                new SmallVocabulary()
                        .writerWithoutTokens()
                        .put("tokenizer.ggml.tokens", new int[] {1, 2})
                        .metadata(),
                "tokenizer.ggml.tokens",
                "INT32[] where an array of strings");
        refused(
                new SmallVocabulary()
                        .writerWithoutTokens()
                        .put("tokenizer.ggml.tokens", List.of())
                        .metadata(),
                "tokenizer.ggml.tokens",
                "empty");
    }

    @Test
    void typesMustFitTheTokens() {
        GgufWriter few = new SmallVocabulary()
                .writerWithoutTokens()
                .put("tokenizer.ggml.tokens", List.of("a", "b"))
                .put("tokenizer.ggml.token_type", new int[] {1});
        refused(few.metadata(), "tokenizer.ggml.token_type", "1 types for 2 tokens");
        refused(new SmallVocabulary().token("x", 7).metadata(), "tokenizer.ggml.token_type", "the unknown type 7");
        refused(new SmallVocabulary().token("x", -1).metadata(), "tokenizer.ggml.token_type", "the unknown type -1");
    }

    @Test
    void aTokenThatIsThereTwiceIsRefused() {
        refused(
                new SmallVocabulary().token("a", SmallVocabulary.NORMAL).metadata(),
                "tokenizer.ggml.tokens",
                "tokens 97 and 256 are the same: 'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<0x-1>", "<0xZZ>", "<0x0>", "<0x100>", "", "x"})
    void aByteTokenThatIsNoByteIsRefused(String token) {
        refused(
                new SmallVocabulary().token(token + "", SmallVocabulary.BYTE).metadata(),
                "tokenizer.ggml.tokens",
                token.equals("x") ? "are the same" : "byte token 256 is '" + token + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "", "a", " a", "a "})
    void aMergeThatIsNotTwoTokensIsRefused(String merge) {
        SmallVocabulary vocabulary = new SmallVocabulary();
        vocabulary.merges.add(merge);
        refused(vocabulary.metadata(), "tokenizer.ggml.merges", "merge 0 is not two tokens");
    }

    @Test
    void aMergeThatNamesAnUnknownTokenIsRefused() {
        SmallVocabulary vocabulary = new SmallVocabulary().merges("a b");
        vocabulary.merges.add("a c");
        refused(vocabulary.metadata(), "tokenizer.ggml.merges", "merge 1 names 'ac', which is not a token");
        vocabulary.merges.set(1, "ab xx");
        refused(vocabulary.metadata(), "tokenizer.ggml.merges", "merge 1 names 'xx', which is not a token");
    }

    @Test
    void aSpecialTokenOutsideTheVocabularyIsRefused() {
        refused(
                new SmallVocabulary()
                        .writer()
                        .put("tokenizer.ggml.eos_token_id", 256)
                        .metadata(),
                "tokenizer.ggml.eos_token_id",
                "token 256 is not in the vocabulary of 256");
        refused(
                new SmallVocabulary()
                        .writer()
                        .put("tokenizer.ggml.bos_token_id", "<s>")
                        .metadata(),
                "tokenizer.ggml.bos_token_id",
                "STRING where an integer");
    }

    @Test
    void aByteTheVocabularyLacksIsNamedWhenATextNeedsIt() {
        GgufWriter writer = new SmallVocabulary()
                .writerWithoutTokens()
                .put("tokenizer.ggml.tokens", List.of("a", "b", "<0x0A>"))
                .put("tokenizer.ggml.token_type", new int[] {1, 1, 6});
        Tokenizer tokenizer = Tokenizer.of(writer.metadata());
        assertThat(tokenizer.encode("ab\n", false, false)).containsExactly(0, 1, 2);
        assertThat(tokenizer.decode(new int[] {2})).containsExactly('\n');
        assertThatThrownBy(() -> tokenizer.encode("abc", false, false))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("byte 0x63 at offset 2");
    }

    @Test
    void anEmptyTokenIsNeverFound() {
        Tokenizer tokenizer = new SmallVocabulary()
                .token("", SmallVocabulary.USER_DEFINED)
                .token("", SmallVocabulary.CONTROL)
                .tokenizer();
        assertThat(tokenizer.encode("ab", false, true)).containsExactly('a', 'b');
    }

    @Test
    void aNormalTokenOutsideTheByteAlphabetStandsForItsText() {
        Tokenizer tokenizer =
                new SmallVocabulary().token("中", SmallVocabulary.NORMAL).tokenizer();
        assertThat(new String(tokenizer.bytes(256), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("中");
    }
}
