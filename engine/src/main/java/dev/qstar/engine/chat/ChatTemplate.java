package dev.qstar.engine.chat;

import dev.qstar.engine.chat.template.Template;
import dev.qstar.engine.chat.template.TemplateException;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.gguf.ModelFileException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chat template of a model file: how the model is used to read a conversation.
///
/// It is read, and refused if need be, when it is made; rendering then fails only for what a template computes from
/// the messages. What a template may use and do is limited: see the package `dev.qstar.engine.chat.template`.
///
/// Immutable, for any thread, and good after the file was closed.
public final class ChatTemplate {
    /// The metadata key of a model's chat template.
    public static final String METADATA_KEY = "tokenizer.chat_template";

    private static final String TOKENS_KEY = "tokenizer.ggml.tokens";
    private static final String BOS_KEY = "tokenizer.ggml.bos_token_id";
    private static final String EOS_KEY = "tokenizer.ggml.eos_token_id";

    private final Template template;
    private final String bos;
    private final String eos;
    private final Optional<Clock> clock;

    private ChatTemplate(Template template, String bos, String eos, Optional<Clock> clock) {
        this.template = template;
        this.bos = bos;
        this.eos = eos;
        this.clock = clock;
    }

    /// The template of a model file. Its text depends on the messages only: it is not told the date.
    ///
    /// @throws ModelFileException when the file has no chat template, or one that cannot be read; the message names
    ///     the template's line
    public static ChatTemplate of(Metadata metadata) {
        return of(metadata, Optional.empty());
    }

    /// The template of a model file, which may write the date into its text.
    ///
    /// @param clock tells the time, in the zone that people live in
    /// @throws ModelFileException as [#of(Metadata)]
    public static ChatTemplate of(Metadata metadata, Clock clock) {
        return of(metadata, Optional.of(clock));
    }

    private static ChatTemplate of(Metadata metadata, Optional<Clock> clock) {
        String source = metadata.findString(METADATA_KEY)
                .orElseThrow(() -> metadata.problem(
                        METADATA_KEY,
                        "the model has no chat template",
                        "use a model that is tuned for conversations, or give it plain text"));
        try {
            return new ChatTemplate(Template.parse(source), token(metadata, BOS_KEY), token(metadata, EOS_KEY), clock);
        } catch (TemplateException e) {
            throw metadata.problem(
                    METADATA_KEY, e.words(), "use a model file with another template, or give it plain text");
        }
    }

    /// The spelling of a token that the file names by its id, empty if it names none.
    private static String token(Metadata metadata, String key) {
        if (!metadata.has(key)) {
            return "";
        }
        List<String> tokens = metadata.strings(TOKENS_KEY);
        long id = metadata.integer(key);
        if (id < 0 || id >= tokens.size()) {
            throw metadata.problem(
                    key,
                    "token " + id + " is none of " + tokens.size(),
                    "convert the model again with a current converter");
        }
        return tokens.get((int) id);
    }

    /// A conversation as the model reads it.
    ///
    /// @param messages            what was said, from the first to the last
    /// @param addGenerationPrompt whether the text ends with the beginning of an answer, for the model to go on
    /// @throws ChatTemplateException when the template refuses the messages, fails, or passes a limit
    public ChatPrompt render(List<ChatMessage> messages, boolean addGenerationPrompt) {
        List<Map<String, String>> rendered = new ArrayList<>();
        for (ChatMessage message : messages) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("role", message.role().toString());
            fields.put("content", message.content());
            rendered.add(fields);
        }
        Map<String, Object> variables = new HashMap<>();
        variables.put("messages", rendered);
        variables.put("tools", Optional.empty());
        variables.put("documents", Optional.empty());
        variables.put("add_generation_prompt", addGenerationPrompt);
        variables.put("bos_token", bos);
        variables.put("eos_token", eos);
        try {
            String text = template.render(variables, clock);
            return new ChatPrompt(text, !bos.isEmpty() && text.startsWith(bos));
        } catch (TemplateException e) {
            throw failure(e);
        }
    }

    private static ChatTemplateException failure(TemplateException cause) {
        String message = cause.isRefusal()
                ? "the model's chat template refuses the messages: " + cause.words() + "; send messages that it takes"
                : "the model's chat template fails: " + cause.words()
                        + "; send fewer or other messages, or use another model file";
        return new ChatTemplateException(message, cause.isRefusal(), cause);
    }
}
