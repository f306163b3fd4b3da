package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `responses`.
final class ResponseTable {
    private static final String COLUMNS = "r.id, r.status, r.model, r.input, r.output, r.usage, r.previous,"
            + " r.conversation, r.metadata, r.details, r.created_at";

    private static final String OPEN = "status IN ('queued', 'in_progress')";

    /// A response of any owner, to be ended at opening.
    ///
    /// @param owner the id of the user
    record Owned(String owner, Response response) {}

    private ResponseTable() {}

    static void insert(Handle db, String owner, Response response) {
        db.createUpdate("INSERT INTO responses (position, id, owner, status, model, input, output, usage, previous,"
                        + " conversation, metadata, details, created_at)"
                        + " VALUES ((SELECT coalesce(max(position), 0) + 1 FROM responses), :id, :owner, :status,"
                        + " :model, :input, :output, :usage, :previous, :conversation, :metadata, :details, :created)")
                .bind("id", response.id())
                .bind("owner", owner)
                .bind("status", response.status().wireName())
                .bind("model", response.model())
                .bind("input", Json.ofMessages(response.input()))
                .bind("output", Json.ofMessages(response.output()))
                .bind("usage", Json.ofUsage(response.usage()))
                .bind("previous", response.previous().orElse(null))
                .bind("conversation", response.conversation().orElse(null))
                .bind("metadata", Json.write(Json.ofMetadata(response.metadata())))
                .bind("details", Json.checkedObject(response.details()))
                .bind("created", response.createdAt().toEpochMilli())
                .execute();
    }

    static Optional<Response> find(Handle db, String owner, String id) {
        return db.createQuery("SELECT " + COLUMNS + " FROM responses r WHERE r.id = :id AND r.owner = :owner LIMIT 1")
                .bind("id", id)
                .bind("owner", owner)
                .map((row, context) -> response(row))
                .findFirst();
    }

    /// Raises NOT_FOUND when this owner has no such response.
    static Response require(Handle db, String owner, String id) {
        return find(db, owner, id).orElseThrow(() -> StoreException.notFound("response", id));
    }

    /// This response and those that it goes on from, the oldest first, one more than a chain may have at most.
    static List<Response> chain(Handle db, String owner, String id) {
        return db.createQuery("WITH RECURSIVE chain (position, previous, steps) AS ("
                        + " SELECT position, previous, 1 FROM responses WHERE id = :id AND owner = :owner"
                        + " UNION ALL"
                        + " SELECT r.position, r.previous, c.steps + 1 FROM chain c JOIN responses r"
                        + " ON r.id = c.previous AND r.owner = :owner WHERE c.steps <= :most)"
                        + " SELECT " + COLUMNS + " FROM chain c JOIN responses r ON r.position = c.position"
                        + " ORDER BY c.steps DESC LIMIT :limit")
                .bind("id", id)
                .bind("owner", owner)
                .bind("most", Limits.RESPONSES_OF_CHAIN)
                .bind("limit", Limits.RESPONSES_OF_CHAIN + 1)
                .map((row, context) -> response(row))
                .list();
    }

    /// Replaces what changes while a response is open; false when it is not there or no longer open.
    static boolean replace(Handle db, String owner, Response response) {
        return db.createUpdate("UPDATE responses SET status = :status, output = :output, usage = :usage,"
                                + " details = :details WHERE id = :id AND owner = :owner AND " + OPEN)
                        .bind("status", response.status().wireName())
                        .bind("output", Json.ofMessages(response.output()))
                        .bind("usage", Json.ofUsage(response.usage()))
                        .bind("details", Json.checkedObject(response.details()))
                        .bind("id", response.id())
                        .bind("owner", owner)
                        .execute()
                > 0;
    }

    static boolean delete(Handle db, String owner, String id) {
        return db.createUpdate("DELETE FROM responses WHERE id = :id AND owner = :owner")
                        .bind("id", id)
                        .bind("owner", owner)
                        .execute()
                > 0;
    }

    /// Some of the responses that are open, of any owner.
    static List<Owned> open(Handle db, int limit) {
        return db.createQuery("SELECT r.owner, " + COLUMNS + " FROM responses r WHERE r." + OPEN + " LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new Owned(row.getString("owner"), response(row)))
                .list();
    }

    private static Response response(ResultSet row) throws SQLException {
        return new Response(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Wire.value(ResponseStatus.class, row.getString("status")),
                row.getString("model"),
                Json.messages(Json.read(row.getString("input"))),
                Json.messages(Json.read(row.getString("output"))),
                Json.usage(Json.read(row.getString("usage"))),
                Optional.ofNullable(row.getString("previous")),
                Optional.ofNullable(row.getString("conversation")),
                Json.metadata(Json.read(row.getString("metadata"))),
                row.getString("details"));
    }
}
