package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Fields;
import dev.qstar.server.store.ContentPart;
import dev.qstar.server.store.Ids;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.MessageStatus;
import dev.qstar.server.store.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads items that a client hands in, among them those that this server gave it before. Each gets an id of its own.
/// What no model here can hear, see or do is refused by name.
final class ItemReader {
    private static final int MAX_ITEMS = 1000;
    private static final int MAX_PARTS = 64;
    private static final int MAX_ID = 128;
    private static final String NOTHING = "{}";
    private static final List<String> STATUSES = List.of("in_progress", "completed", "incomplete");

    private final Function<String, Message> items;

    /// @param items finds the caller's items by their ids
    ItemReader(Function<String, Message> items) {
        this.items = items;
    }

    /// A text of the user's, or a list of items.
    List<Message> input(JsonNode input, String path) {
        return input.isString() ? List.of(Message.of(Role.USER, input.stringValue())) : list(input, path, MAX_ITEMS);
    }

    /// A list of items.
    List<Message> list(JsonNode list, String path, int most) {
        List<JsonNode> nodes = Fields.list(list, path, most);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            messages.add(item(fields(nodes.get(i), path + "[" + i + "]")));
        }
        return messages;
    }

    private static Fields fields(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, path);
        }
        throw ApiException.invalid(path, "must be an object");
    }

    private Message item(Fields item) {
        String type = item.text("type", MAX_ID).orElse(item.any("role").isPresent() ? "message" : "item_reference");
        Message message = switch (type) {
            case "message" -> message(item);
            case "reasoning" -> reasoning(item);
            case "item_reference" ->
                items.apply(item.requiredText("id", MAX_ID)).copied();
            default ->
                throw ApiException.unsupported(
                        item.param("type"), "is not served yet unless it is message, reasoning or item_reference");
        };
        item.requireAllTaken();
        return message;
    }

    private static Message message(Fields item) {
        Role role = role(item);
        takeWhatThisServerAdds(item);
        JsonNode content = item.any("content").orElseThrow(() -> item.missing("content"));
        return new Message(Ids.message(), role, status(item), content(content, item.param("content"), role), NOTHING);
    }

    /// An item that came from here has an id and what stands beside the answer. Both are this server's to give.
    private static void takeWhatThisServerAdds(Fields item) {
        item.text("id", MAX_ID);
        item.object("qstar");
        if (item.text("phase", MAX_ID)
                .filter(phase -> !phase.equals("final_answer"))
                .isPresent()) {
            throw ApiException.unsupported(item.param("phase"), "is not served yet unless it is final_answer");
        }
    }

    /// Nobody goes on with what a client hands in: what was in progress remains incomplete.
    private static MessageStatus status(Fields item) {
        return item.choice("status", STATUSES).orElse("completed").equals("completed")
                ? MessageStatus.COMPLETED
                : MessageStatus.INCOMPLETE;
    }

    private static Role role(Fields item) {
        return switch (item.requiredText("role", MAX_ID)) {
            case "user" -> Role.USER;
            case "assistant" -> Role.ASSISTANT;
            case "system" -> Role.SYSTEM;
            case "developer" -> Role.DEVELOPER;
            case "unknown", "critic", "discriminator", "tool" ->
                throw ApiException.unsupported(item.param("role"), "is not served yet: no model here hears that role");
            default ->
                throw ApiException.invalid(item.param("role"), "must be one of user, assistant, system, developer");
        };
    }

    private static List<ContentPart> content(JsonNode content, String path, Role role) {
        ContentPart.Type type = role == Role.ASSISTANT ? ContentPart.Type.OUTPUT_TEXT : ContentPart.Type.INPUT_TEXT;
        if (content.isString()) {
            return List.of(new ContentPart(type, content.stringValue()));
        }
        List<JsonNode> nodes = Fields.list(content, path, MAX_PARTS);
        List<ContentPart> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Fields part = fields(nodes.get(i), path + "[" + i + "]");
            parts.add(part(part, type));
            part.requireAllTaken();
        }
        return parts;
    }

    private static ContentPart part(Fields part, ContentPart.Type type) {
        return switch (part.requiredText("type", MAX_ID)) {
            case "input_text", "text" -> new ContentPart(type, part.requiredText("text", Integer.MAX_VALUE));
            case "output_text" -> {
                if (type != ContentPart.Type.OUTPUT_TEXT) {
                    throw ApiException.invalid(part.param("type"), "is of the assistant only");
                }
                part.list("logprobs", Integer.MAX_VALUE);
                if (!part.list("annotations", MAX_PARTS).isEmpty()) {
                    throw ApiException.unsupported(part.param("annotations"), "is not served yet; leave it empty");
                }
                yield new ContentPart(type, part.requiredText("text", Integer.MAX_VALUE));
            }
            case "refusal" ->
                new ContentPart(ContentPart.Type.REFUSAL, part.requiredText("refusal", Integer.MAX_VALUE));
            default ->
                throw ApiException.unsupported(
                        part.param("type"),
                        "is not served yet unless it is input_text or output_text: models here read no images, sounds"
                                + " or files");
        };
    }

    private static Message reasoning(Fields item) {
        takeWhatThisServerAdds(item);
        if (!item.list("summary", MAX_PARTS).isEmpty()) {
            throw ApiException.unsupported(item.param("summary"), "is not served yet; leave it empty");
        }
        if (item.any("encrypted_content").isPresent()) {
            throw ApiException.unsupported(
                    item.param("encrypted_content"), "is not served: reasoning here is plain; leave it out");
        }
        List<JsonNode> nodes = item.list("content", MAX_PARTS);
        List<ContentPart> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Fields part = fields(nodes.get(i), item.param("content") + "[" + i + "]");
            if (!part.requiredText("type", MAX_ID).equals("reasoning_text")) {
                throw ApiException.invalid(part.param("type"), "must be reasoning_text");
            }
            parts.add(new ContentPart(ContentPart.Type.REASONING_TEXT, part.requiredText("text", Integer.MAX_VALUE)));
            part.requireAllTaken();
        }
        return new Message(Ids.reasoning(), Role.ASSISTANT, status(item), parts, NOTHING);
    }
}
