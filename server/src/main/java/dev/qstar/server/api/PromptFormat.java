package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.engine.chat.ChatTemplate;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.util.List;

/// Makes the prompt that a model continues with its answer. Immutable; any thread may use it.
///
/// What a person wrote must not become control tokens: only the format's own marks may.
@FunctionalInterface
public interface PromptFormat {
    /// The tokens of a conversation, up to where the assistant speaks next.
    int[] tokens(List<ChatMessage> messages, Tokenizer tokenizer);

    /// The form that a model file asks for.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when its template cannot be read
    static PromptFormat of(Metadata metadata) {
        return metadata.has(ChatTemplate.METADATA_KEY) ? new TemplateFormat(ChatTemplate.of(metadata)) : transcript();
    }

    /// The form for models whose file asks for none: a transcript, a paragraph a message.
    static PromptFormat transcript() {
        return (messages, tokenizer) -> {
            StringBuilder text = new StringBuilder();
            for (ChatMessage message : messages) {
                text.append(
                                switch (message.role()) {
                                    case SYSTEM -> "";
                                    case USER -> "User: ";
                                    case ASSISTANT -> "Assistant: ";
                                })
                        .append(message.content().strip())
                        .append("\n\n");
            }
            return tokenizer.encode(text.append("Assistant:").toString(), tokenizer.addsBos(), false);
        };
    }
}
