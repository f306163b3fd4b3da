package dev.qstar.engine.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.gguf.ModelFileException;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatTemplateTest {
    private static final String TEMPLATE = """
            {{- bos_token }}
            {%- for turn in messages %}
                {{- "<|" ~ turn.role ~ "|>" ~ turn.content | trim ~ eos_token }}
            {%- endfor %}
            {%- if add_generation_prompt %}{{ "<|assistant|>" }}{% endif %}
            """;
    private static final List<ChatMessage> HELLO = List.of(new ChatMessage(ChatMessage.Role.USER, " hi "));

    @TempDir
    Path folder;

    private Metadata metadata(GgufWriter writer) {
        Path file = folder.resolve("chat.gguf");
        writer.write(file);
        try (Gguf gguf = Gguf.open(file)) {
            return gguf.metadata();
        }
    }

    /// A vocabulary of single letters, and control tokens from id 4 on.
    private static GgufWriter writer() {
        List<String> tokens = new ArrayList<>(List.of("h", "i", "u", "|", "<s>", "</s>", "<|user|>", "<|assistant|>"));
        return new GgufWriter()
                .put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.pre", "gpt-2")
                .put("tokenizer.ggml.tokens", tokens)
                .put(
                        "tokenizer.ggml.token_type",
                        IntStream.range(0, tokens.size())
                                .map(id -> id < 4 ? 1 : 3)
                                .toArray())
                .put("tokenizer.ggml.merges", List.of())
                .put("tokenizer.ggml.bos_token_id", 4)
                .put("tokenizer.ggml.eos_token_id", 5);
    }

    private ChatTemplate template(String source) {
        return ChatTemplate.of(metadata(writer().put(ChatTemplate.METADATA_KEY, source)));
    }

    @Test
    void theTextHasTheTokensThatTheFileNames() {
        ChatTemplate template = template(TEMPLATE);
        assertThat(template.render(HELLO, true)).isEqualTo(new ChatPrompt("<s><|user|>hi</s><|assistant|>", true));
        assertThat(template.render(HELLO, false).text()).isEqualTo("<s><|user|>hi</s>");
        assertThat(template.render(List.of(), true).text()).isEqualTo("<s><|assistant|>");
    }

    @Test
    void theTextBecomesControlTokensAndTheBeginningIsMarkedOnce() {
        for (String source : List.of(TEMPLATE, TEMPLATE.replace("{{- bos_token }}", ""))) {
            Metadata metadata =
                    metadata(writer().put(ChatTemplate.METADATA_KEY, source).put("tokenizer.ggml.add_bos_token", true));
            Tokenizer tokenizer = Tokenizer.of(metadata);
            ChatPrompt prompt = ChatTemplate.of(metadata).render(HELLO, true);
            int[] ids = tokenizer.encode(prompt.text(), tokenizer.addsBos() && !prompt.beginsWithBos(), true);
            assertThat(Arrays.stream(ids).mapToObj(tokenizer::token))
                    .containsExactly("<s>", "<|user|>", "h", "i", "</s>", "<|assistant|>");
        }
    }

    @Test
    void aFileThatNamesNoTokensHasNoneInTheText() {
        Metadata metadata = metadata(new GgufWriter().put(ChatTemplate.METADATA_KEY, TEMPLATE));
        assertThat(ChatTemplate.of(metadata).render(HELLO, true))
                .isEqualTo(new ChatPrompt("<|user|>hi<|assistant|>", false));
    }

    @Test
    void onlyATemplateWithAClockKnowsTheDate() {
        String source = "{{ strftime_now('%Y') if strftime_now is defined else 'no date' }}";
        Clock clock = Clock.fixed(Instant.parse("2026-03-07T09:05:00Z"), ZoneOffset.UTC);
        Metadata metadata = metadata(writer().put(ChatTemplate.METADATA_KEY, source));
        assertThat(ChatTemplate.of(metadata).render(HELLO, true).text()).isEqualTo("no date");
        assertThat(ChatTemplate.of(metadata, clock).render(HELLO, true).text()).isEqualTo("2026");
    }

    @Test
    void toolsAndDocumentsAreNone() {
        assertThat(template("{{ tools is none and documents is none }}")
                        .render(HELLO, true)
                        .text())
                .isEqualTo("True");
    }

    @Test
    void aFileWithoutATemplateIsRefused() {
        assertThatThrownBy(() -> ChatTemplate.of(metadata(writer())))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("tokenizer.chat_template (byte 0): the model has no chat template; use a model");
    }

    @Test
    void aTemplateThatCannotBeReadIsRefusedWithItsLine() {
        assertThatThrownBy(() -> template("a\n{{ ''.__class__ }}"))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("tokenizer.chat_template (byte ")
                .hasMessageContaining("line 2: '__class__' reaches beyond data");
        assertThatThrownBy(() -> template("{{ messages.getClass() }}"))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("line 1: there is no method 'getClass'");
    }

    @Test
    void aTokenThatIsNotInTheVocabularyIsRefused() {
        GgufWriter writer = new GgufWriter()
                .put("tokenizer.ggml.tokens", List.of("a"))
                .put("tokenizer.ggml.bos_token_id", 1)
                .put(ChatTemplate.METADATA_KEY, TEMPLATE);
        assertThatThrownBy(() -> ChatTemplate.of(metadata(writer)))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("tokenizer.ggml.bos_token_id")
                .hasMessageContaining("token 1 is none of 1");
    }

    @Test
    void whatATemplateRefusesIsToldFromWhatFails() {
        assertThatThrownBy(() -> template("{{ raise_exception('roles must alternate') }}")
                        .render(HELLO, true))
                .isInstanceOfSatisfying(
                        ChatTemplateException.class,
                        error -> assertThat(error.isRefusal()).isTrue())
                .hasMessage("the model's chat template refuses the messages: roles must alternate; "
                        + "send messages that it takes");
        assertThatThrownBy(() -> template("{{ messages[0].content + 1 }}").render(HELLO, true))
                .isInstanceOfSatisfying(
                        ChatTemplateException.class,
                        error -> assertThat(error.isRefusal()).isFalse())
                .hasMessageStartingWith("the model's chat template fails: line 1: '+' cannot join a text and a whole");
    }

    @Test
    void aTemplateThatLoopsWithoutEndIsStopped() {
        String source = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}";
        assertThatThrownBy(() -> template(source).render(HELLO, true))
                .isInstanceOf(ChatTemplateException.class)
                .hasMessageContaining("the template takes more than 10000000 steps");
    }

    @Test
    void aLongConversationRenders() {
        List<ChatMessage> messages = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            messages.add(new ChatMessage(ChatMessage.Role.USER, "x".repeat(1_000)));
        }
        assertThat(template(TEMPLATE).render(messages, true).text()).hasSize(3 + 2_000 * 1_012 + 13);
    }
}
