package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.engine.chat.ChatMessage.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the messages of a request. What no model here can hear or see is refused by name.
final class MessageReader {
    private static final int MAX_MESSAGES = 4096;
    private static final int MAX_PARTS = 1024;

    /// What this server said beside the answer, which clients send back with it: no model reads it again.
    private static final List<String> OWN_EXTENSIONS = List.of("reasoning_content", "qstar");

    private MessageReader() {}

    static List<ChatMessage> messages(Fields request) {
        List<JsonNode> items = request.list("messages", MAX_MESSAGES);
        if (items.isEmpty()) {
            throw request.missing("messages");
        }
        List<ChatMessage> messages = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            messages.add(message(items.get(i), "messages[" + i + "]"));
        }
        return messages;
    }

    private static ChatMessage message(JsonNode item, String path) {
        Fields fields = fields(item, path);
        Role role = role(fields);
        if (fields.any("name").isPresent()) {
            throw ApiException.unsupported(
                    fields.param("name"), "is not served yet: models here do not tell speakers of one role apart");
        }
        if (role == Role.ASSISTANT) {
            OWN_EXTENSIONS.forEach(fields::any);
            for (String name : List.of("refusal", "audio", "tool_calls", "function_call")) {
                requireAbsent(fields, name);
            }
        }
        Optional<JsonNode> content = fields.any("content");
        fields.requireAllTaken();
        return new ChatMessage(role, content(content.orElseThrow(() -> fields.missing("content")), fields));
    }

    private static void requireAbsent(Fields fields, String name) {
        if (fields.any(name).isPresent()) {
            throw ApiException.unsupported(fields.param(name), "is not served yet; send messages of text only");
        }
    }

    private static Fields fields(JsonNode item, String path) {
        if (item instanceof ObjectNode object) {
            return new Fields(object, path);
        }
        throw ApiException.invalid(path, "must be an object");
    }

    private static Role role(Fields fields) {
        return switch (fields.requiredText("role", Integer.MAX_VALUE)) {
            case "system", "developer" -> Role.SYSTEM;
            case "user" -> Role.USER;
            case "assistant" -> Role.ASSISTANT;
            case "tool", "function" ->
                throw ApiException.unsupported(fields.param("role"), "names a tool, and tools are not served yet");
            default ->
                throw ApiException.invalid(fields.param("role"), "must be one of system, developer, user, assistant");
        };
    }

    private static String content(JsonNode content, Fields message) {
        String path = message.param("content");
        if (content.isString()) {
            return content.stringValue();
        }
        if (!content.isArray() || content.isEmpty()) {
            throw ApiException.invalid(path, "must be a string or a list of parts");
        }
        StringBuilder text = new StringBuilder();
        List<JsonNode> parts = Fields.list(content, path, MAX_PARTS);
        for (int i = 0; i < parts.size(); i++) {
            text.append(part(fields(parts.get(i), path + "[" + i + "]")));
        }
        return text.toString();
    }

    private static String part(Fields part) {
        String type = part.requiredText("type", Integer.MAX_VALUE);
        if (!type.equals("text")) {
            throw ApiException.unsupported(
                    part.param("type"),
                    "is not served yet unless it is text: models here read no images, sounds or" + " files");
        }
        String text = part.requiredText("text", Integer.MAX_VALUE);
        part.requireAllTaken();
        return text;
    }
}
