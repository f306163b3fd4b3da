package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The table `api_keys`.
final class KeyTable {
    /// What a presented key is checked against.
    ///
    /// @param owner the id of the user
    /// @param hash of the secret
    record Proof(String owner, String hash) {}

    private KeyTable() {}

    static void insert(Handle db, String owner, ApiKey key, String hash) {
        db.createUpdate("INSERT INTO api_keys (id, owner, label, hash, created_at)"
                        + " VALUES (:id, :owner, :label, :hash, :created)")
                .bind("id", key.id())
                .bind("owner", owner)
                .bind("label", key.label())
                .bind("hash", hash)
                .bind("created", key.createdAt().toEpochMilli())
                .execute();
    }

    /// Of the first keys of all users, by the keys' ids.
    static Map<String, Proof> proofs(Handle db) {
        return db.createQuery("SELECT id, owner, hash FROM api_keys ORDER BY created_at, id LIMIT :limit")
                .bind("limit", Limits.KEYS)
                .map((row, context) ->
                        Map.entry(row.getString("id"), new Proof(row.getString("owner"), row.getString("hash"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /// All keys of a user, who has no more than the limit.
    static List<ApiKey> list(Handle db, String owner) {
        return db.createQuery("SELECT id, label, created_at FROM api_keys WHERE owner = :owner"
                        + " ORDER BY created_at, id LIMIT :limit")
                .bind("owner", owner)
                .bind("limit", Limits.KEYS_OF_USER)
                .map((row, context) -> key(row))
                .list();
    }

    static boolean delete(Handle db, String owner, String id) {
        return db.createUpdate("DELETE FROM api_keys WHERE id = :id AND owner = :owner")
                        .bind("id", id)
                        .bind("owner", owner)
                        .execute()
                > 0;
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(row.getString("id"), row.getString("label"), Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
