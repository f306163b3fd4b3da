package dev.qstar.server.responses;

import dev.qstar.server.api.Json;
import dev.qstar.server.store.Conversation;
import dev.qstar.server.store.ConversationTree;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Conversations as the documents of OpenAI's API, and as trees, which it has none of.
final class ConversationDocument {
    private ConversationDocument() {}

    /// The conversation; its extension has `title`, `updated_at` and `leaf`.
    static ObjectNode of(Conversation conversation) {
        ObjectNode document = Json.object()
                .put("id", conversation.id())
                .put("object", "conversation")
                .put("created_at", conversation.createdAt().getEpochSecond());
        ObjectNode metadata = document.putObject("metadata");
        conversation.metadata().forEach(metadata::put);
        document.putObject("qstar")
                .put("title", conversation.title())
                .put("updated_at", conversation.updatedAt().getEpochSecond())
                .put("leaf", conversation.leaf().orElse(null));
        return document;
    }

    /// The conversation with every item of every branch, parents first.
    static ObjectNode of(ConversationTree tree) {
        ObjectNode document = Json.object().put("object", "qstar.tree");
        document.set("conversation", of(tree.conversation()));
        ArrayNode items = document.putArray("items");
        tree.items().forEach(item -> items.add(ItemDocument.of(item)));
        return document;
    }
}
