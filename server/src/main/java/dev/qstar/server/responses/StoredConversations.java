package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.CommonFields;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Fields;
import dev.qstar.server.api.Json;
import dev.qstar.server.store.Change;
import dev.qstar.server.store.Conversation;
import dev.qstar.server.store.Conversations;
import dev.qstar.server.store.Item;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.Place;
import dev.qstar.server.store.Slice;
import dev.qstar.server.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Conversations and their items, by their owner: `/v1/conversations` and below.
final class StoredConversations {
    private static final String ID = "id";
    private static final String ITEM = "item";
    private static final String ITEMS = "items";
    private static final String EXTENSION = "qstar";

    /// OpenAI's most items at once.
    private static final int MAX_ITEMS = 20;

    private static final int MAX_TITLE = 200;
    private static final int MAX_ID = 128;

    private final Json json;
    private final Conversations conversations;

    /// @param json reads the bodies
    StoredConversations(Json json, Store store) {
        this.json = json;
        this.conversations = store.conversations();
    }

    /// `GET /v1/conversations`: the one that changed last comes first.
    void list(Exchange exchange) {
        exchange.reply(Lists.document(
                conversations.list(exchange.caller(), Lists.page(exchange.query())), ConversationDocument::of));
    }

    /// `POST /v1/conversations`.
    void create(Exchange exchange) {
        Fields fields = body(exchange);
        Map<String, String> metadata = CommonFields.metadata(fields);
        List<Message> items = items(exchange, fields);
        Optional<String> title = fields.object(EXTENSION).flatMap(extension -> {
            Optional<String> given = title(extension);
            extension.requireAllTaken();
            return given;
        });
        fields.requireAllTaken();
        exchange.reply(
                ConversationDocument.of(conversations.create(exchange.caller(), title.orElse(""), metadata, items)));
    }

    /// `GET /v1/conversations/{id}`.
    void get(Exchange exchange) {
        exchange.reply(ConversationDocument.of(conversations.get(exchange.caller(), exchange.parameter(ID))));
    }

    /// `POST /v1/conversations/{id}`.
    void change(Exchange exchange) {
        Fields fields = body(exchange);
        Optional<Map<String, String>> metadata = fields.any("metadata").map(given -> CommonFields.metadata(fields));
        Optional<Fields> extension = fields.object(EXTENSION);
        Change change = new Change(
                extension.flatMap(StoredConversations::title),
                metadata,
                extension.flatMap(given -> given.text("leaf", MAX_ID)));
        extension.ifPresent(Fields::requireAllTaken);
        fields.requireAllTaken();
        exchange.reply(
                ConversationDocument.of(conversations.change(exchange.caller(), exchange.parameter(ID), change)));
    }

    /// `DELETE /v1/conversations/{id}`.
    void delete(Exchange exchange) {
        String id = exchange.parameter(ID);
        conversations.delete(exchange.caller(), id);
        exchange.reply(
                Json.object().put(ID, id).put("object", "conversation.deleted").put("deleted", true));
    }

    /// `GET /v1/conversations/{id}/tree`.
    void tree(Exchange exchange) {
        exchange.reply(ConversationDocument.of(conversations.open(exchange.caller(), exchange.parameter(ID))));
    }

    /// `GET /v1/conversations/{id}/items`.
    void listItems(Exchange exchange) {
        Slice<Item> items =
                conversations.items(exchange.caller(), exchange.parameter(ID), Lists.page(exchange.query()));
        exchange.reply(Lists.document(items, ItemDocument::of));
    }

    /// `POST /v1/conversations/{id}/items`.
    void addItems(Exchange exchange) {
        Fields fields = body(exchange);
        if (fields.any(ITEMS).isEmpty()) {
            throw fields.missing(ITEMS);
        }
        List<Message> items = items(exchange, fields);
        fields.requireAllTaken();
        List<Item> added = conversations.add(exchange.caller(), exchange.parameter(ID), Place.end(), items);
        exchange.reply(Lists.document(new Slice<>(added, false), ItemDocument::of));
    }

    /// `GET /v1/conversations/{id}/items/{item}`.
    void getItem(Exchange exchange) {
        exchange.reply(ItemDocument.of(
                conversations.item(exchange.caller(), exchange.parameter(ID), exchange.parameter(ITEM))));
    }

    /// `DELETE /v1/conversations/{id}/items/{item}`.
    void deleteItem(Exchange exchange) {
        Conversation left =
                conversations.deleteItem(exchange.caller(), exchange.parameter(ID), exchange.parameter(ITEM));
        exchange.reply(ConversationDocument.of(left));
    }

    /// The body, which may be missing where everything in it may.
    private Fields body(Exchange exchange) {
        byte[] body = exchange.body();
        return new Fields(body.length == 0 ? Json.object() : json.read(body), "");
    }

    private List<Message> items(Exchange exchange, Fields fields) {
        ItemReader reader =
                new ItemReader(id -> conversations.item(exchange.caller(), id).message());
        return fields.any(ITEMS)
                .map(given -> reader.list(given, ITEMS, MAX_ITEMS))
                .orElse(List.of());
    }

    private static Optional<String> title(Fields extension) {
        Optional<String> title = extension.text("title", MAX_TITLE);
        title.ifPresent(text -> {
            if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
                throw ApiException.invalid(extension.param("title"), "must be one line that is not blank");
            }
        });
        return title;
    }
}
