package dev.qstar.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the body of `POST /v1/chat/completions`. Every field that OpenAI publishes for it is honoured or refused by
/// name, and so is every other.
final class ChatRequestReader {
    private static final int MAX_CHOICES = 16;
    private static final int MAX_TOP_LOGPROBS = 20;
    private static final int MAX_ITEMS = 1024;
    private static final int MAX_SAFETY_IDENTIFIER = 64;
    private static final int MAX_METADATA = 16;
    private static final int MAX_METADATA_NAME = 64;
    private static final int MAX_METADATA_VALUE = 512;

    /// What this server does not do yet, by its field, and what to do without it.
    private static final Map<String, String> NOT_YET = new TreeMap<>(Map.ofEntries(
            Map.entry("tool_choice", "is not served yet: there are no tools to choose from"),
            Map.entry("parallel_tool_calls", "is not served yet: there are no tools to call"),
            Map.entry("functions", "is not served yet: functions, like tools, cannot be called"),
            Map.entry("function_call", "is not served yet: functions, like tools, cannot be called"),
            Map.entry("audio", "is not served yet: answers are text"),
            Map.entry("prediction", "is not served yet: answers are generated from the first token on"),
            Map.entry("web_search_options", "is not served: this server never asks the web"),
            Map.entry("moderation", "is not served yet: nothing is moderated"),
            Map.entry("prompt_cache_options", "is not served: prompts stay cached while there is room"),
            Map.entry("prompt_cache_retention", "is not served: prompts stay cached while there is room")));

    private final Fields fields;
    private final GenerationFields common;

    private ChatRequestReader(ObjectNode body) {
        this.fields = new Fields(body, "");
        this.common = new GenerationFields(fields);
    }

    /// @throws ApiException naming the first field that is wrong, not served or unknown
    static ChatRequest read(ObjectNode body) {
        ChatRequestReader reader = new ChatRequestReader(body);
        reader.refuseWhatIsNotThereYet();
        ChatRequest request = reader.request();
        reader.fields.requireAllTaken();
        return request;
    }

    private ChatRequest request() {
        return new ChatRequest(
                fields.requiredText("model", GenerationFields.MAX_NAME),
                new Prompt.Conversation(MessageReader.messages(fields)),
                common.stream(),
                (int) fields.integer("n", 1, MAX_CHOICES).orElse(1),
                common.seed(),
                common.stops(),
                maxTokens(),
                common.temperature(),
                common.topP(),
                topLogprobs(),
                ReasoningEffort.of(fields.choice("reasoning_effort", ReasoningEffort.names())),
                common.penalty("frequency_penalty"),
                common.penalty("presence_penalty"),
                common.logitBias(),
                cacheUser(),
                new ChatRequest.Echo(
                        metadata(),
                        fields.choice("service_tier", List.of("auto", "default"))
                                .isPresent()));
    }

    private void refuseWhatIsNotThereYet() {
        NOT_YET.forEach((name, why) -> {
            if (fields.any(name).isPresent()) {
                throw ApiException.unsupported(name, why);
            }
        });
        if (!fields.list("tools", MAX_ITEMS).isEmpty()) {
            throw ApiException.unsupported("tools", "is not served yet: models here cannot call tools");
        }
        fields.object("response_format").ifPresent(format -> {
            if (!format.requiredText("type", GenerationFields.MAX_NAME).equals("text")) {
                throw ApiException.unsupported(
                        "response_format",
                        "is not served yet unless its type is text: no other form of an answer can" + " be guaranteed");
            }
            format.requireAllTaken();
        });
        List<JsonNode> modalities = fields.list("modalities", MAX_ITEMS);
        if (modalities.stream()
                .anyMatch(modality ->
                        !modality.isString() || !modality.stringValue().equals("text"))) {
            throw ApiException.unsupported("modalities", "is not served yet unless it is [\"text\"]");
        }
        if (fields.truth("store")) {
            throw ApiException.unsupported("store", "is not served yet: chat completions are not kept");
        }
        if (fields.choice("verbosity", List.of("low", "medium", "high"))
                .filter(level -> !level.equals("medium"))
                .isPresent()) {
            throw ApiException.unsupported("verbosity", "is not served yet unless it is medium");
        }
    }

    private OptionalInt maxTokens() {
        OptionalLong old = fields.integer("max_tokens", 1, Integer.MAX_VALUE);
        OptionalLong now = fields.integer("max_completion_tokens", 1, Integer.MAX_VALUE);
        if (old.isPresent() && now.isPresent()) {
            throw ApiException.invalid("max_tokens", "and 'max_completion_tokens' say the same; give one of them");
        }
        OptionalLong given = now.isPresent() ? now : old;
        return given.isPresent() ? OptionalInt.of((int) given.getAsLong()) : OptionalInt.empty();
    }

    private OptionalInt topLogprobs() {
        boolean wanted = fields.truth("logprobs");
        OptionalLong count = fields.integer("top_logprobs", 0, MAX_TOP_LOGPROBS);
        if (count.isPresent() && !wanted) {
            throw ApiException.invalid("top_logprobs", "needs 'logprobs' to be true");
        }
        return wanted ? OptionalInt.of((int) count.orElse(0)) : OptionalInt.empty();
    }

    /// Who the client says is asking; each of the fields keeps users apart.
    private String cacheUser() {
        Optional<String> identifier = fields.text("safety_identifier", MAX_SAFETY_IDENTIFIER);
        Optional<String> cacheKey = fields.text("prompt_cache_key", GenerationFields.MAX_NAME);
        return String.join("\n", common.user(), identifier.orElse(""), cacheKey.orElse(""));
    }

    private Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        fields.object("metadata").ifPresent(given -> {
            Map<String, JsonNode> all = given.all();
            if (all.size() > MAX_METADATA) {
                throw ApiException.invalid("metadata", "must have at most " + MAX_METADATA + " pairs");
            }
            all.forEach((name, value) -> {
                if (name.length() > MAX_METADATA_NAME) {
                    throw ApiException.invalid(
                            "metadata", "must have names of at most " + MAX_METADATA_NAME + " characters");
                }
                metadata.put(name, Fields.text(value, given.param(name), MAX_METADATA_VALUE));
            });
        });
        return metadata;
    }
}
