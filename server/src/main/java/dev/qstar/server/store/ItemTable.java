package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table `items`.
final class ItemTable {
    private static final String COLUMNS = "i.id, i.parent, i.role, i.status, i.content, i.details, i.created_at";

    /// The items from this leaf up to its root.
    private static final String BRANCH = "WITH RECURSIVE branch (position, parent, steps) AS ("
            + " SELECT position, parent, 1 FROM items"
            + " WHERE id = :leaf AND conversation = :conversation AND owner = :owner"
            + " UNION ALL"
            + " SELECT i.position, i.parent, b.steps + 1 FROM branch b JOIN items i ON i.id = b.parent"
            + " WHERE b.steps < :most)";

    private ItemTable() {}

    static void insert(Handle db, String owner, String conversation, Item item) {
        Message message = item.message();
        db.createUpdate("INSERT INTO items"
                        + " (position, id, owner, conversation, parent, role, status, content, details, created_at)"
                        + " VALUES ((SELECT coalesce(max(position), 0) + 1 FROM items),"
                        + " :id, :owner, :conversation, :parent, :role, :status, :content, :details, :created)")
                .bind("id", message.id())
                .bind("owner", owner)
                .bind("conversation", conversation)
                .bind("parent", item.parent().orElse(null))
                .bind("role", message.role().wireName())
                .bind("status", message.status().wireName())
                .bind("content", Json.write(Json.ofContent(message.content())))
                .bind("details", Json.checkedObject(message.details()))
                .bind("created", item.createdAt().toEpochMilli())
                .execute();
    }

    static Optional<Item> find(Handle db, String owner, String conversation, String id) {
        return db.createQuery("SELECT " + COLUMNS + " FROM items i"
                        + " WHERE i.id = :id AND i.conversation = :conversation AND i.owner = :owner LIMIT 1")
                .bind("id", id)
                .bind("conversation", conversation)
                .bind("owner", owner)
                .map((row, context) -> item(row))
                .findFirst();
    }

    /// Raises NOT_FOUND when this owner's conversation has no such item.
    static Item require(Handle db, String owner, String conversation, String id) {
        return find(db, owner, conversation, id).orElseThrow(() -> StoreException.notFound("item", id));
    }

    /// Raises NOT_FOUND when no conversation of this owner has such an item.
    static Item require(Handle db, String owner, String id) {
        return db.createQuery("SELECT " + COLUMNS + " FROM items i WHERE i.id = :id AND i.owner = :owner LIMIT 1")
                .bind("id", id)
                .bind("owner", owner)
                .map((row, context) -> item(row))
                .findFirst()
                .orElseThrow(() -> StoreException.notFound("item", id));
    }

    /// The conversation with all its items, by one query.
    static Optional<ConversationTree> tree(Handle db, String owner, String conversation) {
        return db.createQuery("SELECT " + ConversationTable.COLUMNS + ", " + COLUMNS
                        + " FROM conversations c LEFT JOIN items i ON i.conversation = c.id AND i.owner = c.owner"
                        + " WHERE c.id = :conversation AND c.owner = :owner ORDER BY i.position LIMIT :limit")
                .bind("conversation", conversation)
                .bind("owner", owner)
                .bind("limit", Limits.ITEMS_OF_CONVERSATION)
                .scanResultSet((rows, context) -> tree(rows.get()));
    }

    /// A page of the branch that ends in this leaf.
    static Slice<Item> branch(Handle db, String owner, String conversation, String leaf, Page page) {
        Optional<Long> cursor = page.after().map(id -> position(db, owner, id));
        String sql = BRANCH + " SELECT " + COLUMNS + " FROM branch b JOIN items i ON i.position = b.position"
                + " WHERE i.owner = :owner" + page.clause("i.position");
        return page.cut(page.bind(
                        db.createQuery(sql)
                                .bind("leaf", leaf)
                                .bind("conversation", conversation)
                                .bind("owner", owner)
                                .bind("most", Limits.ITEMS_OF_CONVERSATION),
                        cursor)
                .map((row, context) -> item(row))
                .list());
    }

    /// Where the item is in the order of all. Raises NOT_FOUND when this owner has no such item.
    static long position(Handle db, String owner, String id) {
        return db.createQuery("SELECT position FROM items WHERE id = :id AND owner = :owner LIMIT 1")
                .bind("id", id)
                .bind("owner", owner)
                .mapTo(Long.class)
                .findFirst()
                .orElseThrow(() -> StoreException.notFound("item", id));
    }

    static long count(Handle db, String owner, String conversation) {
        return db.createQuery("SELECT count(*) FROM items WHERE conversation = :conversation AND owner = :owner")
                .bind("conversation", conversation)
                .bind("owner", owner)
                .mapTo(Long.class)
                .one();
    }

    /// Replaces what a message says while it is in progress; false when it is not there or no longer in progress.
    static boolean replace(Handle db, String owner, String conversation, Message message) {
        return db.createUpdate("UPDATE items SET status = :status, content = :content, details = :details"
                                + " WHERE id = :id AND conversation = :conversation AND owner = :owner"
                                + " AND status = 'in_progress'")
                        .bind("status", message.status().wireName())
                        .bind("content", Json.write(Json.ofContent(message.content())))
                        .bind("details", Json.checkedObject(message.details()))
                        .bind("id", message.id())
                        .bind("conversation", conversation)
                        .bind("owner", owner)
                        .execute()
                > 0;
    }

    /// Takes one item out: what followed it follows its parent now.
    static void delete(Handle db, String owner, String conversation, Item item) {
        db.createUpdate("UPDATE items SET parent = :parent"
                        + " WHERE parent = :id AND conversation = :conversation AND owner = :owner")
                .bind("parent", item.parent().orElse(null))
                .bind("id", item.id())
                .bind("conversation", conversation)
                .bind("owner", owner)
                .execute();
        db.createUpdate("DELETE FROM items WHERE id = :id AND conversation = :conversation AND owner = :owner")
                .bind("id", item.id())
                .bind("conversation", conversation)
                .bind("owner", owner)
                .execute();
    }

    /// What is in progress, of any owner, ended early: the process that generated it is gone. Says how many.
    static int interrupt(Handle db) {
        return db.createUpdate("UPDATE items SET status = 'incomplete' WHERE status = 'in_progress'")
                .execute();
    }

    private static Optional<ConversationTree> tree(ResultSet rows) throws SQLException {
        @Nullable Conversation conversation = null;
        List<Item> items = new ArrayList<>();
        while (rows.next()) {
            if (conversation == null) {
                conversation = ConversationTable.conversation(rows);
            }
            if (rows.getString("id") != null) {
                items.add(item(rows));
            }
        }
        return conversation == null ? Optional.empty() : Optional.of(new ConversationTree(conversation, items));
    }

    private static Item item(ResultSet row) throws SQLException {
        Message message = new Message(
                row.getString("id"),
                Wire.value(Role.class, row.getString("role")),
                Wire.value(MessageStatus.class, row.getString("status")),
                Json.content(Json.read(row.getString("content"))),
                row.getString("details"));
        return new Item(
                message, Optional.ofNullable(row.getString("parent")), Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
