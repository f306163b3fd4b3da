package dev.qstar.server.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Grows the tree of a conversation, inside the caller's transaction.
final class Branches {
    private Branches() {}

    /// Adds the messages one after another from this place on, and shows the branch that they end.
    static List<Item> grow(
            Handle db, String owner, Conversation conversation, Place place, List<Message> messages, Instant now) {
        Limits.check(messages.size() <= Limits.MESSAGES_AT_ONCE, "More than 1000 messages at once: send fewer.");
        Limits.check(
                ItemTable.count(db, owner, conversation.id()) + messages.size() <= Limits.ITEMS_OF_CONVERSATION,
                "The conversation would have more than 10000 items: start another one.");
        Optional<String> parent = switch (place) {
            case Place.End() -> conversation.leaf();
            case Place.Under(String item) ->
                Optional.of(
                        ItemTable.require(db, owner, conversation.id(), item).id());
            case Place.Root() -> Optional.empty();
        };
        List<Item> items = new ArrayList<>();
        for (Message message : messages) {
            Item item = new Item(message, parent, now);
            ItemTable.insert(db, owner, conversation.id(), item);
            items.add(item);
            parent = Optional.of(item.id());
        }
        if (!items.isEmpty()) {
            ConversationTable.show(db, owner, conversation.id(), parent, now);
        }
        if (conversation.title().isEmpty()) {
            Title.of(messages)
                    .ifPresent(title ->
                            ConversationTable.describe(db, owner, conversation.id(), title, conversation.metadata()));
        }
        return items;
    }

    /// Brings generated messages up to date: those that are here and in progress are replaced, new ones added, each
    /// after the message before it, the first at this place. Where the item before is gone, that is the end of the
    /// branch that is shown.
    static void update(Handle db, String owner, String conversation, Place first, List<Message> messages, Instant now) {
        Place next = first;
        for (Message message : messages) {
            if (ItemTable.find(db, owner, conversation, message.id()).isPresent()) {
                ItemTable.replace(db, owner, conversation, message);
            } else {
                Place place = isThere(db, owner, conversation, next) ? next : Place.end();
                grow(db, owner, ConversationTable.require(db, owner, conversation), place, List.of(message), now);
            }
            next = Place.under(message.id());
        }
    }

    private static boolean isThere(Handle db, String owner, String conversation, Place place) {
        return switch (place) {
            case Place.Under(String item) ->
                ItemTable.find(db, owner, conversation, item).isPresent();
            case Place.End(), Place.Root() -> true;
        };
    }
}
