package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns what the store keeps into JSON and back.
final class Json {
    static final String EMPTY_OBJECT = "{}";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new StoreException(Kind.INVALID, "This is no JSON (" + e.getOriginalMessage() + "): check it.", e);
        }
    }

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// The text, which is a JSON object.
    static String checkedObject(String text) {
        Limits.valid(text.equals(EMPTY_OBJECT) || read(text).isObject(), "The details are no JSON object: send one.");
        return text;
    }

    static ObjectNode ofMetadata(Map<String, String> metadata) {
        ObjectNode node = object();
        metadata.forEach(node::put);
        return node;
    }

    static Map<String, String> metadata(JsonNode node) {
        Map<String, String> metadata = new LinkedHashMap<>();
        node.properties().forEach(pair -> metadata.put(pair.getKey(), text(pair.getValue(), pair.getKey())));
        return metadata;
    }

    static ArrayNode ofContent(List<ContentPart> content) {
        ArrayNode node = MAPPER.createArrayNode();
        for (ContentPart part : content) {
            node.addObject().put("type", part.type().wireName()).put("text", part.text());
        }
        return node;
    }

    static List<ContentPart> content(JsonNode node) {
        List<ContentPart> content = new ArrayList<>();
        for (JsonNode part : array(node, "content")) {
            content.add(
                    new ContentPart(Wire.value(ContentPart.Type.class, string(part, "type")), string(part, "text")));
        }
        return content;
    }

    static ObjectNode ofMessage(Message message) {
        ObjectNode node = object();
        node.put("type", message.isReasoning() ? "reasoning" : "message")
                .put("id", message.id())
                .put("role", message.role().wireName())
                .put("status", message.status().wireName());
        node.set("content", ofContent(message.content()));
        node.set("details", read(message.details()));
        return node;
    }

    static Message message(JsonNode node) {
        return new Message(
                string(node, "id"),
                Wire.value(Role.class, string(node, "role")),
                Wire.value(MessageStatus.class, string(node, "status")),
                content(node.path("content")),
                write(node.path("details")));
    }

    static String ofMessages(List<Message> messages) {
        ArrayNode node = MAPPER.createArrayNode();
        messages.forEach(message -> node.add(ofMessage(message)));
        return write(node);
    }

    static List<Message> messages(JsonNode node) {
        List<Message> messages = new ArrayList<>();
        array(node, "messages").forEach(message -> messages.add(message(message)));
        return messages;
    }

    static String ofUsage(Usage usage) {
        return write(object().put("input_tokens", usage.inputTokens())
                .put("cached_tokens", usage.cachedTokens())
                .put("output_tokens", usage.outputTokens())
                .put("reasoning_tokens", usage.reasoningTokens()));
    }

    static Usage usage(JsonNode node) {
        return new Usage(
                whole(node, "input_tokens"),
                whole(node, "cached_tokens"),
                whole(node, "output_tokens"),
                whole(node, "reasoning_tokens"));
    }

    /// The elements of an array.
    static List<JsonNode> array(JsonNode node, String name) {
        Limits.valid(node.isArray(), "\"" + name + "\" is no array: send one.");
        return List.copyOf(node.values());
    }

    /// A field that is a string.
    static String string(JsonNode object, String name) {
        return text(object.path(name), name);
    }

    private static String text(JsonNode value, String name) {
        Limits.valid(value.isString(), "\"" + name + "\" is no string: send one.");
        return value.stringValue();
    }

    /// A field that is a whole number.
    static long whole(JsonNode object, String name) {
        JsonNode value = object.path(name);
        Limits.valid(value.isIntegralNumber() && value.canConvertToLong(), "\"" + name + "\" is no number: send one.");
        return value.longValue();
    }
}
