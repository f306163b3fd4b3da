package dev.qstar.server.responses;

import dev.qstar.server.api.Json;
import dev.qstar.server.api.TokenLogprob;
import dev.qstar.server.metrics.FinishReason;
import dev.qstar.server.store.ContentPart;
import dev.qstar.server.store.Ids;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.MessageStatus;
import dev.qstar.server.store.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a response says, as far as it came to be: the reasoning, if there is any, then the message. Used by the
/// request's thread.
final class Draft {
    private static final String EXTENSION = "qstar";

    private final String reasoningId = Ids.reasoning();
    private final String messageId = Ids.message();
    private final StringBuilder reasoning = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode logprobs = Json.array();
    private final Map<Integer, JsonNode> nodes = new LinkedHashMap<>();
    private boolean thought;
    private boolean spoke;
    private FinishReason reason = FinishReason.STOP;
    private ObjectNode extension = Json.object();

    /// Adds to the reasoning, which is there from then on.
    void think(String more) {
        thought = true;
        reasoning.append(more);
    }

    /// Adds to the tree of the search that the reasoning is, or tells more of what is in it.
    ///
    /// @param news nodes, each with its `id`
    void grow(ArrayNode news) {
        thought = true;
        news.forEach(node -> nodes.put(node.get("id").intValue(), node));
    }

    /// Adds to the message, which is there from then on.
    void say(String more, List<TokenLogprob> tokens) {
        spoke = true;
        text.append(more);
        tokens.forEach(token -> logprobs.add(token.document()));
    }

    /// The end of the message.
    void finish(FinishReason why, ObjectNode beside) {
        spoke = true;
        reason = why;
        extension = beside;
    }

    /// Whether there is reasoning.
    boolean thought() {
        return thought;
    }

    /// Whether there is a message.
    boolean spoke() {
        return spoke;
    }

    /// Why the message ends.
    FinishReason reason() {
        return reason;
    }

    /// Of the message's tokens, where they were asked for.
    ArrayNode logprobs() {
        return logprobs.deepCopy();
    }

    /// The reasoning. It is whole once the message begins.
    ///
    /// @param status of what comes last
    Message reasoning(MessageStatus status) {
        ContentPart part = new ContentPart(ContentPart.Type.REASONING_TEXT, reasoning.toString());
        return new Message(
                reasoningId, Role.ASSISTANT, spoke ? MessageStatus.COMPLETED : status, List.of(part), tree());
    }

    /// The tree of a search that has not ended; its message has it when it has.
    private String tree() {
        ObjectNode beside = Json.object();
        if (!spoke && !nodes.isEmpty()) {
            ObjectNode tree = beside.putObject("tree");
            tree.putArray("nodes").addAll(nodes.values());
            tree.putNull("winner");
        }
        return beside.toString();
    }

    /// The message.
    Message message(MessageStatus status) {
        ContentPart part = new ContentPart(ContentPart.Type.OUTPUT_TEXT, text.toString());
        String beside = extension.optional(EXTENSION).orElse(Json.object()).toString();
        return new Message(messageId, Role.ASSISTANT, status, List.of(part), beside);
    }

    /// All that there is.
    ///
    /// @param status of what comes last
    List<Message> output(MessageStatus status) {
        List<Message> output = new ArrayList<>();
        if (thought) {
            output.add(reasoning(status));
        }
        if (spoke) {
            output.add(message(status));
        }
        return output;
    }
}
