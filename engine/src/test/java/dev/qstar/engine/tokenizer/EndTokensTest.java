package dev.qstar.engine.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.gguf.ModelFileException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndTokensTest {
    private final SmallVocabulary vocabulary = new SmallVocabulary()
            .token("<s>", SmallVocabulary.CONTROL)
            .token("</s>", SmallVocabulary.CONTROL)
            .token("<|over|>", SmallVocabulary.CONTROL)
            .token("<stop>", SmallVocabulary.USER_DEFINED)
            .token("<|im_start|>", SmallVocabulary.CONTROL)
            .token("<|im_end|>", SmallVocabulary.CONTROL)
            .token("<|eot_id|>", SmallVocabulary.USER_DEFINED)
            .token("<|end|>", SmallVocabulary.NORMAL);

    private static List<String> ends(Tokenizer tokenizer) {
        return IntStream.range(0, tokenizer.vocabularySize())
                .filter(tokenizer::endsAnswer)
                .mapToObj(tokenizer::token)
                .toList();
    }

    @Test
    void theTokensThatTheFileNamesEndAnAnswerWhateverTheirKind() {
        Tokenizer tokenizer = Tokenizer.of(vocabulary
                .writer()
                .put("tokenizer.ggml.eos_token_id", vocabulary.id("<s>"))
                .put("tokenizer.ggml.eot_token_id", vocabulary.id("<|over|>"))
                .put("tokenizer.ggml.eom_token_id", vocabulary.id("<stop>"))
                .metadata());
        assertThat(ends(tokenizer)).containsExactly("<s>", "</s>", "<|over|>", "<stop>", "<|im_end|>");
    }

    @Test
    void wellKnownSpellingsEndAnAnswerWhereTheyAreControlTokens() {
        assertThat(ends(vocabulary.tokenizer())).containsExactly("</s>", "<|im_end|>");
    }

    @Test
    void aFileWithoutAnyHasNone() {
        assertThat(ends(new SmallVocabulary().tokenizer())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"})
    void aNameOfNoTokenIsRefused(String key) {
        int unknown = vocabulary.tokens.size();
        assertThatThrownBy(
                        () -> Tokenizer.of(vocabulary.writer().put(key, unknown).metadata()))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining(key);
    }
}
