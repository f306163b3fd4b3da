package dev.qstar.server.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the body of `POST /v1/completions`. Every field that OpenAI publishes for it is honoured or refused by name,
/// and so is every other.
final class TextRequestReader {
    /// Answers to all prompts together, those that are only compared included.
    private static final int MAX_ANSWERS = 128;

    private static final int MAX_BEST_OF = 20;
    private static final int MAX_LOGPROBS = 5;
    private static final int DEFAULT_TOKENS = 16;

    private final Fields fields;
    private final GenerationFields common;

    private TextRequestReader(ObjectNode body) {
        this.fields = new Fields(body, "");
        this.common = new GenerationFields(fields);
    }

    /// @throws ApiException naming the first field that is wrong, not served or unknown
    static TextRequest read(ObjectNode body) {
        TextRequestReader reader = new TextRequestReader(body);
        TextRequest request = reader.request();
        reader.fields.requireAllTaken();
        return request;
    }

    private TextRequest request() {
        if (fields.any("suffix").isPresent()) {
            throw ApiException.unsupported("suffix", "is not served: models here write on, they fill no gaps");
        }
        int kept = (int) fields.integer("n", 1, MAX_ANSWERS).orElse(1);
        int choices = (int) fields.integer("best_of", 1, MAX_BEST_OF).orElse(kept);
        if (choices < kept) {
            throw ApiException.invalid("best_of", "must not be less than 'n'");
        }
        OptionalLong asked = fields.integer("logprobs", 0, MAX_LOGPROBS);
        boolean scored = asked.isPresent() || kept < choices;
        ChatRequest chat = new ChatRequest(
                fields.requiredText("model", GenerationFields.MAX_NAME),
                prompt(choices),
                common.stream(),
                choices,
                common.seed(),
                common.stops(),
                OptionalInt.of(
                        (int) fields.integer("max_tokens", 0, Integer.MAX_VALUE).orElse(DEFAULT_TOKENS)),
                common.temperature(),
                common.topP(),
                scored ? OptionalInt.of((int) asked.orElse(0)) : OptionalInt.empty(),
                Optional.empty(),
                common.penalty("frequency_penalty"),
                common.penalty("presence_penalty"),
                common.logitBias(),
                common.user(),
                Optional.empty(),
                new ChatRequest.Echo(Map.of(), false));
        TextRequest request = new TextRequest(chat, kept, asked.isPresent());
        if (request.compares() && chat.stream().isPresent()) {
            throw ApiException.invalid("best_of", "above 'n' cannot be streamed: the best is known at the end only");
        }
        return request;
    }

    /// Without a prompt, what begins a text is continued, as OpenAI has it.
    private Prompt prompt(int choices) {
        Optional<JsonNode> given = fields.any("prompt");
        List<Passage> passages =
                given.isPresent() ? Passage.read(given.get(), "prompt", MAX_ANSWERS) : List.of(new Passage.Written(""));
        if (passages.size() * choices > MAX_ANSWERS) {
            throw ApiException.invalid(
                    "prompt",
                    "would have " + passages.size() * choices + " answers with 'n' and 'best_of', but at most "
                            + MAX_ANSWERS + " are given; ask for fewer at once");
        }
        return new Prompt.Continuation(passages, fields.truth("echo"));
    }
}
