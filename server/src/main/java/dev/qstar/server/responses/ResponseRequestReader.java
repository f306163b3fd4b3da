package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.ChatRequest;
import dev.qstar.server.api.CommonFields;
import dev.qstar.server.api.Fields;
import dev.qstar.server.api.GenerationFields;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.Prompt;
import dev.qstar.server.api.ReasoningEffort;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the body of `POST /v1/responses`. Every field that OpenAI publishes for it is honoured or refused by name, and
/// so is every other.
final class ResponseRequestReader {
    private static final int MAX_ID = 128;
    private static final int MAX_INCLUDES = 16;

    /// OpenAI's least number of tokens.
    private static final int MIN_TOKENS = 16;

    private static final String LOGPROBS = "message.output_text.logprobs";

    /// What this server does not do yet, by its field, and what to do without it.
    private static final Map<String, String> NOT_YET = new TreeMap<>(Map.of(
            "prompt", "is not served yet: there are no stored prompts; send the text itself as 'input'",
            "max_tool_calls", "is not served yet: there are no tools to call",
            "moderation", "is not served yet: nothing is moderated",
            "context_management", "is not served yet: a conversation is read whole or refused",
            "prompt_cache_options", "is not served: prompts stay cached while there is room",
            "prompt_cache_retention", "is not served: prompts stay cached while there is room"));

    private final Fields fields;
    private final Function<String, Message> items;
    private final ObjectNode settings = Json.object();

    private ResponseRequestReader(ObjectNode body, Function<String, Message> items) {
        this.fields = new Fields(body, "");
        this.items = items;
    }

    /// @param items finds the caller's items by their ids
    /// @throws ApiException naming the first field that is wrong, not served or unknown
    static ResponseRequest read(ObjectNode body, Function<String, Message> items) {
        return new ResponseRequestReader(body, items).whole();
    }

    private ResponseRequest whole() {
        refuseWhatIsNotThereYet();
        ResponseRequest request = request();
        fields.requireAllTaken();
        if (request.conversation().isPresent() && request.previous().isPresent()) {
            throw ApiException.invalid("previous_response_id", "and 'conversation' both say what to go on from");
        }
        if (request.place().isPresent() && request.conversation().isEmpty()) {
            throw ApiException.invalid("qstar.parent", "needs a 'conversation'");
        }
        boolean goesOn =
                request.conversation().isPresent() || request.previous().isPresent();
        if (request.input().isEmpty() && !goesOn) {
            throw fields.missing("input");
        }
        return request;
    }

    private ResponseRequest request() {
        Optional<String> instructions = fields.text("instructions", Integer.MAX_VALUE);
        settings.put("instructions", instructions.orElse(null));
        Optional<Fields> extension = fields.object("qstar");
        ChatRequest chat = chat(extension.flatMap(CommonFields::tree));
        boolean store = fields.any("store").isEmpty() || fields.truth("store");
        settings.put("store", store);
        ResponseRequest request = new ResponseRequest(
                chat,
                input(),
                instructions,
                conversation(),
                extension.flatMap(ResponseRequestReader::place),
                fields.text("previous_response_id", MAX_ID),
                store,
                settings);
        extension.ifPresent(Fields::requireAllTaken);
        return request;
    }

    private List<Message> input() {
        JsonNode input = fields.any("input").orElseThrow(() -> fields.missing("input"));
        return new ItemReader(items).input(input, "input");
    }

    private void refuseWhatIsNotThereYet() {
        CommonFields.refuse(fields, NOT_YET);
        CommonFields.refuseTools(fields);
        if (fields.truth("background")) {
            throw ApiException.unsupported("background", "is not served yet: ask for a stream instead");
        }
        if (fields.choice("truncation", List.of("auto", "disabled")).equals(Optional.of("auto"))) {
            throw ApiException.unsupported(
                    "truncation", "is not served unless it is disabled: nothing is cut silently");
        }
        Optional<Fields> text = fields.object("text");
        text.ifPresent(given -> {
            CommonFields.requireTextFormat(given, "format");
            CommonFields.requireMediumVerbosity(given);
            given.requireAllTaken();
        });
        settings.put("background", false).put("truncation", "disabled").putArray("tools");
        settings.putObject("text")
                .put("verbosity", "medium")
                .putObject("format")
                .put("type", "text");
        settings.put("tool_choice", toolChoice());
        boolean parallel = fields.any("parallel_tool_calls").isEmpty() || fields.truth("parallel_tool_calls");
        settings.put("parallel_tool_calls", parallel);
    }

    private String toolChoice() {
        JsonNode choice = fields.any("tool_choice").orElse(null);
        if (choice == null) {
            return "auto";
        }
        String name = choice.isString() ? choice.stringValue() : "";
        if (!List.of("none", "auto").contains(name)) {
            throw ApiException.unsupported("tool_choice", "is not served yet unless it is none or auto");
        }
        return name;
    }

    private ChatRequest chat(Optional<Boolean> tree) {
        GenerationFields common = new GenerationFields(fields);
        OptionalDouble temperature = common.temperature();
        double topP = common.topP();
        OptionalLong maxTokens = fields.integer("max_output_tokens", MIN_TOKENS, Integer.MAX_VALUE);
        OptionalInt topLogprobs = topLogprobs();
        settings.put("temperature", temperature.orElse(1)).put("top_p", topP);
        maxTokens.ifPresent(most -> settings.put("max_output_tokens", most));
        topLogprobs.ifPresent(top -> settings.put("top_logprobs", top));
        for (String name : List.of("user", "safety_identifier", "prompt_cache_key")) {
            fields.text(name, GenerationFields.MAX_NAME).ifPresent(value -> settings.put(name, value));
        }
        boolean tier = CommonFields.serviceTier(fields);
        if (tier) {
            settings.put("service_tier", "default");
        }
        return new ChatRequest(
                fields.requiredText("model", GenerationFields.MAX_NAME),
                new Prompt.Conversation(List.of()),
                stream(),
                1,
                OptionalLong.empty(),
                List.of(),
                maxTokens.isPresent() ? OptionalInt.of((int) maxTokens.getAsLong()) : OptionalInt.empty(),
                temperature,
                topP,
                topLogprobs,
                effort(),
                0,
                0,
                Map.of(),
                CommonFields.cacheUser(fields),
                tree,
                new ChatRequest.Echo(CommonFields.metadata(fields), tier));
    }

    private Optional<ChatRequest.Streaming> stream() {
        boolean stream = fields.truth("stream");
        CommonFields.streamOptions(fields, stream).ifPresent(Fields::requireAllTaken);
        return stream ? Optional.of(new ChatRequest.Streaming(false)) : Optional.empty();
    }

    private OptionalInt topLogprobs() {
        boolean wanted = false;
        for (JsonNode included : fields.list("include", MAX_INCLUDES)) {
            if (!Fields.text(included, "include", MAX_ID).equals(LOGPROBS)) {
                throw ApiException.unsupported("include", "is not served yet but for " + LOGPROBS);
            }
            wanted = true;
        }
        OptionalLong count = fields.integer("top_logprobs", 0, CommonFields.MAX_TOP_LOGPROBS);
        if (count.orElse(0) > 0 && !wanted) {
            throw ApiException.invalid("top_logprobs", "needs 'include' to hold " + LOGPROBS);
        }
        return wanted ? OptionalInt.of((int) count.orElse(0)) : OptionalInt.empty();
    }

    /// Steps are told in full, and no model reads those of past turns again: what asks for more is refused.
    private Optional<ReasoningEffort> effort() {
        Optional<Fields> reasoning = fields.object("reasoning");
        Optional<ReasoningEffort> effort =
                reasoning.flatMap(given -> ReasoningEffort.of(given.choice("effort", ReasoningEffort.names())));
        reasoning.ifPresent(given -> {
            requireOnly(given, "summary", List.of("auto"));
            requireOnly(given, "generate_summary", List.of("auto"));
            requireOnly(given, "context", List.of("auto", "current_turn"));
            requireOnly(given, "mode", List.of("standard"));
            given.requireAllTaken();
        });
        settings.putObject("reasoning")
                .put("effort", effort.map(ReasoningEffort::toString).orElse(null))
                .putNull("summary");
        return effort;
    }

    private static void requireOnly(Fields fields, String name, List<String> served) {
        Optional<String> value = fields.text(name, GenerationFields.MAX_NAME);
        if (value.isPresent() && !served.contains(value.get())) {
            throw ApiException.unsupported(
                    fields.param(name), "is not served yet unless it is " + String.join(" or ", served));
        }
    }

    private Optional<String> conversation() {
        Optional<JsonNode> given = fields.any("conversation");
        if (given.isPresent() && given.get().isObject()) {
            Fields object = fields.object("conversation").orElseThrow();
            String id = object.requiredText("id", MAX_ID);
            object.requireAllTaken();
            return Optional.of(id);
        }
        return given.map(id -> Fields.text(id, "conversation", MAX_ID));
    }

    private static Optional<Place> place(Fields extension) {
        return extension.isNull("parent")
                ? Optional.of(Place.root())
                : extension.text("parent", MAX_ID).map(Place::under);
    }
}
