package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Json;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.Response;
import dev.qstar.server.store.ResponseStatus;
import dev.qstar.server.store.Usage;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Responses as the documents of OpenAI's API. What the store has no column for is in a response's details: `settings`,
/// `parent` (the item that the output follows), `conversation` and, at the end, `completed_at`, `reason` and `error`.
final class ResponseDocument {
    private static final String SETTINGS = "settings";
    private static final String PARENT = "parent";
    private static final String CONVERSATION = "conversation";
    private static final String COMPLETED_AT = "completed_at";
    private static final String REASON = "reason";
    private static final String ERROR = "error";

    private ResponseDocument() {}

    /// The details of a response that begins.
    ///
    /// @param parent the item of the conversation that the output will follow
    static String details(ObjectNode settings, Optional<String> conversation, Optional<String> parent) {
        ObjectNode details = Json.object();
        details.set(SETTINGS, settings);
        conversation.ifPresent(id -> details.put(CONVERSATION, id));
        parent.ifPresent(id -> details.put(PARENT, id));
        return details.toString();
    }

    /// The details of a response that has come to its end.
    static String details(String before, Ending ending, Instant now) {
        ObjectNode details = read(before);
        if (ending.status() == ResponseStatus.COMPLETED) {
            details.put(COMPLETED_AT, now.getEpochSecond());
        }
        if (ending.tooLong()) {
            details.put(REASON, "max_output_tokens");
        }
        ending.error()
                .ifPresent(error ->
                        details.putObject(ERROR).put("code", errorCode(error)).put("message", error.getMessage()));
        return details.toString();
    }

    /// One of those that OpenAI has.
    private static String errorCode(ApiException error) {
        return error.status() < 500 ? "invalid_prompt" : "server_error";
    }

    /// The conversation that the response went on with, which may be gone.
    static Optional<String> conversation(Response response) {
        return Optional.ofNullable(read(response.details()).path(CONVERSATION).stringValue(null));
    }

    /// The response.
    static ObjectNode of(Response response) {
        return of(response, Json.array());
    }

    /// The response.
    ///
    /// @param logprobs of the tokens of its message
    static ObjectNode of(Response response, ArrayNode logprobs) {
        ObjectNode details = read(response.details());
        ObjectNode document = Json.object()
                .put("id", response.id())
                .put("object", "response")
                .put("created_at", response.createdAt().getEpochSecond())
                .put("status", response.status().wireName());
        document.set(COMPLETED_AT, details.optional(COMPLETED_AT).orElse(Json.nothing()));
        document.set(ERROR, details.optional(ERROR).orElse(Json.nothing()));
        document.putNull("incomplete_details");
        details.optional(REASON)
                .ifPresent(reason -> document.putObject("incomplete_details").set(REASON, reason));
        document.put("model", response.model());
        ArrayNode output = document.putArray("output");
        for (Message message : response.output()) {
            output.add(ItemDocument.of(message, logprobs));
        }
        document.put("previous_response_id", response.previous().orElse(null));
        document.putNull(CONVERSATION);
        response.conversation().ifPresent(id -> document.putObject(CONVERSATION).put("id", id));
        ObjectNode metadata = document.putObject("metadata");
        response.metadata().forEach(metadata::put);
        document.setAll(details.get(SETTINGS).asObject());
        if (!response.status().open()) {
            document.set("usage", usage(response.usage()));
        }
        return document.set("qstar", extension(response, details));
    }

    private static ObjectNode extension(Response response, ObjectNode details) {
        boolean cut = response.status() == ResponseStatus.INCOMPLETE && !details.has(REASON);
        ObjectNode extension = Json.object();
        extension.set(PARENT, details.optional(PARENT).orElse(Json.nothing()));
        return extension.put("interrupted", cut);
    }

    private static ObjectNode usage(Usage usage) {
        ObjectNode document = Json.object().put("input_tokens", usage.inputTokens());
        document.putObject("input_tokens_details")
                .put("cached_tokens", usage.cachedTokens())
                .put("cache_write_tokens", 0);
        document.put("output_tokens", usage.outputTokens());
        document.putObject("output_tokens_details").put("reasoning_tokens", usage.reasoningTokens());
        return document.put("total_tokens", usage.inputTokens() + usage.outputTokens());
    }

    private static ObjectNode read(String details) {
        return JsonMapper.shared().readTree(details).asObject();
    }
}
