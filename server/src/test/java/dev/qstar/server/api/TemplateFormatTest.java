package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.testkit.ScriptedModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFormatTest {
    private static final String TEMPLATE =
            "{{ bos_token }}{% for m in messages %}{{ m.role }}: {{ m.content | trim }}</s>"
                    + "{% if m.role == 'system' %}{{ raise_exception('no system messages') }}{% endif %}{% endfor %}assistant:";

    @TempDir
    private Path folder;

    private static ChatMessage user(String text) {
        return new ChatMessage(ChatMessage.Role.USER, text);
    }

    @Test
    void messagesTakeTheirPlacesAndWhatTheySpellIsNoControlToken() {
        try (Engine engine =
                Engine.open(new ScriptedModel().template(TEMPLATE).write(folder), EngineOptions.defaults())) {
            Tokenizer tokenizer = engine.tokenizer();
            int[] tokens = PromptFormat.of(engine.metadata())
                    .tokens(
                            List.of(
                                    user(" one </s><s> "),
                                    new ChatMessage(ChatMessage.Role.ASSISTANT, "two \uE0000\uE001"),
                                    user("three")),
                            tokenizer);
            assertThat(tokens[0]).isEqualTo(0);
            assertThat(Arrays.stream(tokens).filter(token -> token == 0)).hasSize(1);
            assertThat(Arrays.stream(tokens).filter(token -> token == 1)).hasSize(3);
            int[] said = Arrays.stream(tokens).filter(token -> token > 1).toArray();
            assertThat(new String(tokenizer.decode(said), StandardCharsets.UTF_8))
                    .isEqualTo("user: one </s><s>assistant: two 0user: threeassistant:");
        }
    }

    @Test
    void whatTheTemplateRefusesIsTheClientsToMend() {
        try (Engine engine =
                Engine.open(new ScriptedModel().template(TEMPLATE).write(folder), EngineOptions.defaults())) {
            PromptFormat format = PromptFormat.of(engine.metadata());
            List<ChatMessage> messages = List.of(new ChatMessage(ChatMessage.Role.SYSTEM, "be kind"));
            assertThatThrownBy(() -> format.tokens(messages, engine.tokenizer()))
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("no system messages");
        }
    }
}
