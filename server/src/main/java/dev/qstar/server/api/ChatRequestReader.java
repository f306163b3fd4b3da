package dev.qstar.server.api;

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
    private static final int MAX_MODALITIES = 16;

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
                CommonFields.cacheUser(fields),
                fields.object("qstar").flatMap(given -> {
                    Optional<Boolean> tree = CommonFields.tree(given);
                    given.requireAllTaken();
                    return tree;
                }),
                new ChatRequest.Echo(CommonFields.metadata(fields), CommonFields.serviceTier(fields)));
    }

    private void refuseWhatIsNotThereYet() {
        CommonFields.refuse(fields, NOT_YET);
        CommonFields.refuseTools(fields);
        CommonFields.requireTextFormat(fields, "response_format");
        List<JsonNode> modalities = fields.list("modalities", MAX_MODALITIES);
        if (modalities.stream()
                .anyMatch(modality ->
                        !modality.isString() || !modality.stringValue().equals("text"))) {
            throw ApiException.unsupported("modalities", "is not served yet unless it is [\"text\"]");
        }
        if (fields.truth("store")) {
            throw ApiException.unsupported("store", "is not served yet: chat completions are not kept");
        }
        CommonFields.requireMediumVerbosity(fields);
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
        OptionalLong count = fields.integer("top_logprobs", 0, CommonFields.MAX_TOP_LOGPROBS);
        if (count.isPresent() && !wanted) {
            throw ApiException.invalid("top_logprobs", "needs 'logprobs' to be true");
        }
        return wanted ? OptionalInt.of((int) count.orElse(0)) : OptionalInt.empty();
    }
}
