package dev.qstar.server.responses;

import dev.qstar.server.api.Json;
import dev.qstar.server.store.ContentPart;
import dev.qstar.server.store.Item;
import dev.qstar.server.store.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/// Messages and reasoning as the items of OpenAI's API. The details of a message are the extension of its item.
final class ItemDocument {
    private static final String EXTENSION = "qstar";
    private static final String NOTHING = "{}";

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
        if (!message.details().equals(NOTHING)) {
            item.putRawValue(EXTENSION, new RawValue(message.details()));
        }
        return item;
    }

    /// An item in its place in a conversation; its extension has `parent` and `created_at` too.
    static ObjectNode of(Item item) {
        ObjectNode place = Json.object()
                .put("parent", item.parent().orElse(null))
                .put("created_at", item.createdAt().getEpochSecond());
        return of(item.message())
                .putRawValue(EXTENSION, new RawValue(joined(item.message().details(), place)));
    }

    /// One object of what is kept and more: that is not read for this, since trees of searches are long.
    private static String joined(String kept, ObjectNode more) {
        return kept.equals(NOTHING)
                ? more.toString()
                : kept.substring(0, kept.lastIndexOf('}')) + ","
                        + more.toString().substring(1);
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
}
