package dev.qstar.server.responses;

import dev.qstar.server.api.Json;
import dev.qstar.server.store.ContentPart;
import dev.qstar.server.store.Item;
import dev.qstar.server.store.Message;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Messages and reasoning as the items of OpenAI's API.
final class ItemDocument {
    private static final String EXTENSION = "qstar";

    private ItemDocument() {}

    /// What was said, with what is kept beside it.
    static ObjectNode of(Message message) {
        return of(message, Json.array());
    }

    /// What was said, with what is kept beside it.
    ///
    /// @param logprobs of the tokens of its text
    static ObjectNode of(Message message, ArrayNode logprobs) {
        ObjectNode item = Json.object()
                .put("type", message.isReasoning() ? "reasoning" : "message")
                .put("id", message.id())
                .put("status", message.status().wireName());
        if (message.isReasoning()) {
            item.putArray("summary");
        } else {
            item.put("role", message.role().wireName());
        }
        ArrayNode content = item.putArray("content");
        message.content().forEach(part -> content.add(part(part.type(), part.text(), logprobs)));
        return item.setAll(details(message));
    }

    /// An item in its place in a conversation; its extension has `parent` and `created_at` too.
    static ObjectNode of(Item item) {
        ObjectNode document = of(item.message());
        ObjectNode extension =
                document.get(EXTENSION) instanceof ObjectNode known ? known : document.putObject(EXTENSION);
        extension
                .put("parent", item.parent().orElse(null))
                .put("created_at", item.createdAt().getEpochSecond());
        return document;
    }

    /// A part of what is said.
    ///
    /// @param logprobs of its tokens, where it is an answer
    static ObjectNode part(ContentPart.Type type, String text, ArrayNode logprobs) {
        ObjectNode part = Json.object().put("type", type.wireName());
        switch (type) {
            case INPUT_TEXT, REASONING_TEXT -> part.put("text", text);
            case OUTPUT_TEXT -> {
                part.put("text", text).putArray("annotations");
                part.set("logprobs", logprobs);
            }
            case REFUSAL -> part.put("refusal", text);
        }
        return part;
    }

    private static ObjectNode details(Message message) {
        return JsonMapper.shared().readTree(message.details()).asObject();
    }
}
