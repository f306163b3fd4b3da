package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `conversations`.
final class ConversationTable {
    static final String COLUMNS = "c.id AS c_id, c.title AS c_title, c.metadata AS c_metadata,"
            + " c.created_at AS c_created_at, c.updated_at AS c_updated_at, c.leaf AS c_leaf";

    private static final String NEXT_TURN =
            "(SELECT coalesce(max(turn), 0) + 1 FROM conversations WHERE owner = :owner)";

    private ConversationTable() {}

    static void insert(Handle db, String owner, Conversation conversation) {
        db.createUpdate("INSERT INTO conversations (id, owner, turn, leaf, title, metadata, created_at, updated_at)"
                        + " VALUES (:id, :owner, " + NEXT_TURN + ", NULL, :title, :metadata, :created, :updated)")
                .bind("id", conversation.id())
                .bind("owner", owner)
                .bind("title", conversation.title())
                .bind("metadata", Json.write(Json.ofMetadata(conversation.metadata())))
                .bind("created", conversation.createdAt().toEpochMilli())
                .bind("updated", conversation.updatedAt().toEpochMilli())
                .execute();
    }

    static Optional<Conversation> find(Handle db, String owner, String id) {
        return db.createQuery(
                        "SELECT " + COLUMNS + " FROM conversations c WHERE c.id = :id AND c.owner = :owner LIMIT 1")
                .bind("id", id)
                .bind("owner", owner)
                .map((row, context) -> conversation(row))
                .findFirst();
    }

    /// Raises NOT_FOUND when this owner has no such conversation.
    static Conversation require(Handle db, String owner, String id) {
        return find(db, owner, id).orElseThrow(() -> StoreException.notFound("conversation", id));
    }

    /// By when they last changed.
    static Slice<Conversation> list(Handle db, String owner, Page page) {
        Optional<Long> cursor = page.after().map(id -> turn(db, owner, id));
        String sql = "SELECT " + COLUMNS + " FROM conversations c WHERE c.owner = :owner" + page.clause("c.turn");
        return page.cut(page.bind(db.createQuery(sql).bind("owner", owner), cursor)
                .map((row, context) -> conversation(row))
                .list());
    }

    /// The ids, by when the conversations last changed.
    static List<String> ids(Handle db, String owner, int limit) {
        return db.createQuery("SELECT id FROM conversations WHERE owner = :owner ORDER BY turn LIMIT :limit")
                .bind("owner", owner)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static void describe(Handle db, String owner, String id, String title, Map<String, String> metadata) {
        db.createUpdate("UPDATE conversations SET title = :title, metadata = :metadata"
                        + " WHERE id = :id AND owner = :owner")
                .bind("title", title)
                .bind("metadata", Json.write(Json.ofMetadata(metadata)))
                .bind("id", id)
                .bind("owner", owner)
                .execute();
    }

    /// Shows another branch, and makes it the conversation that changed last.
    static void show(Handle db, String owner, String id, Optional<String> leaf, Instant now) {
        db.createUpdate("UPDATE conversations SET leaf = :leaf, turn = " + NEXT_TURN
                        + ", updated_at = :now WHERE id = :id AND owner = :owner")
                .bind("leaf", leaf.orElse(null))
                .bind("now", now.toEpochMilli())
                .bind("id", id)
                .bind("owner", owner)
                .execute();
    }

    static boolean delete(Handle db, String owner, String id) {
        return db.createUpdate("DELETE FROM conversations WHERE id = :id AND owner = :owner")
                        .bind("id", id)
                        .bind("owner", owner)
                        .execute()
                > 0;
    }

    /// Of a row with [#COLUMNS].
    static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                row.getString("c_id"),
                row.getString("c_title"),
                Json.metadata(Json.read(row.getString("c_metadata"))),
                Instant.ofEpochMilli(row.getLong("c_created_at")),
                Instant.ofEpochMilli(row.getLong("c_updated_at")),
                Optional.ofNullable(row.getString("c_leaf")));
    }

    private static long turn(Handle db, String owner, String id) {
        return db.createQuery("SELECT turn FROM conversations WHERE id = :id AND owner = :owner LIMIT 1")
                .bind("id", id)
                .bind("owner", owner)
                .mapTo(Long.class)
                .findFirst()
                .orElseThrow(() -> StoreException.notFound("conversation", id));
    }
}
