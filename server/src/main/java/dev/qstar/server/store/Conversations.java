package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conversations of each owner and their items. What another owner has is as if it were not there: NOT_FOUND. Any
/// thread may call; what returned is on disk.
public final class Conversations {
    private final Database database;
    private final Clock clock;

    Conversations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Starts a conversation with these messages, each after the one before. Without a title it gets one from the
    /// first message of the user, now or when that comes.
    public Conversation create(String owner, String title, Map<String, String> metadata, List<Message> messages) {
        Instant now = Times.now(clock);
        String id = Ids.conversation();
        Conversation empty = new Conversation(
                id, Limits.name("title", title), Limits.metadata(metadata), now, now, Optional.empty());
        return database.write(db -> {
            UserTable.require(db, owner);
            ConversationTable.insert(db, owner, empty);
            Branches.grow(db, owner, empty, Place.root(), messages, now);
            return ConversationTable.require(db, owner, id);
        });
    }

    /// The conversation without its items.
    public Conversation get(String owner, String id) {
        return database.read(db -> ConversationTable.require(db, owner, id));
    }

    /// The owner's conversations, by when they last changed.
    public Slice<Conversation> list(String owner, Page page) {
        return database.read(db -> ConversationTable.list(db, owner, page));
    }

    /// Changes title, metadata and the branch that is shown, all or nothing. NOT_FOUND when the leaf is none of its
    /// items.
    public Conversation change(String owner, String id, Change change) {
        return database.write(db -> {
            Conversation old = ConversationTable.require(db, owner, id);
            ConversationTable.describe(
                    db,
                    owner,
                    id,
                    change.title().orElse(old.title()),
                    change.metadata().orElse(old.metadata()));
            change.leaf().ifPresent(leaf -> {
                ItemTable.require(db, owner, id, leaf);
                ConversationTable.show(db, owner, id, Optional.of(leaf), Times.now(clock));
            });
            return ConversationTable.require(db, owner, id);
        });
    }

    /// Deletes it with all its items.
    public void delete(String owner, String id) {
        database.write(db -> {
            if (!ConversationTable.delete(db, owner, id)) {
                throw StoreException.notFound("conversation", id);
            }
            return true;
        });
    }

    /// Adds messages, each after the one before, and shows the branch that they end. Ids that are there already are a
    /// CONFLICT.
    public List<Item> add(String owner, String id, Place place, List<Message> messages) {
        return database.write(db ->
                Branches.grow(db, owner, ConversationTable.require(db, owner, id), place, messages, Times.now(clock)));
    }

    /// Replaces what a message says while it is in progress, and its status. CONFLICT when it ended already.
    public Item update(String owner, String id, Message message) {
        return database.write(db -> {
            if (!ItemTable.replace(db, owner, id, message)) {
                ItemTable.require(db, owner, id, message.id());
                throw new StoreException(Kind.CONFLICT, "The message ended already: add a new one on a branch.");
            }
            return ItemTable.require(db, owner, id, message.id());
        });
    }

    /// One item.
    public Item item(String owner, String id, String item) {
        return database.read(db -> ItemTable.require(db, owner, id, item));
    }

    /// One item of any conversation.
    public Item item(String owner, String item) {
        return database.read(db -> ItemTable.require(db, owner, item));
    }

    /// A page of the branch that is shown.
    public Slice<Item> items(String owner, String id, Page page) {
        return database.read(db -> {
            Conversation conversation = ConversationTable.require(db, owner, id);
            return conversation
                    .leaf()
                    .map(leaf -> ItemTable.branch(db, owner, id, leaf, page))
                    .orElse(new Slice<>(List.of(), false));
        });
    }

    /// The conversation with every item of every branch, by one query.
    public ConversationTree open(String owner, String id) {
        return database.read(db -> ItemTable.tree(db, owner, id))
                .orElseThrow(() -> StoreException.notFound("conversation", id));
    }

    /// Takes one item out. What followed it follows its parent, and the branch that ended in it ends there.
    public Conversation deleteItem(String owner, String id, String item) {
        return database.write(db -> {
            Conversation old = ConversationTable.require(db, owner, id);
            Item gone = ItemTable.require(db, owner, id, item);
            ItemTable.delete(db, owner, id, gone);
            Optional<String> leaf = old.leaf().equals(Optional.of(item)) ? gone.parent() : old.leaf();
            ConversationTable.show(db, owner, id, leaf, Times.now(clock));
            return ConversationTable.require(db, owner, id);
        });
    }

    /// The owner's messages that have all the words, by when they came; the last word may be the start of one. The
    /// cursor is an item. A query without words finds nothing.
    public Slice<SearchHit> search(String owner, String query, Page page) {
        return database.read(db -> database.fullText().find(db, owner, query, page));
    }
}
