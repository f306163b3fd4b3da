package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `users`.
final class UserTable {
    private static final String COLUMNS = "SELECT id, name, created_at FROM users";

    private UserTable() {}

    static void insert(Handle db, User user) {
        db.createUpdate("INSERT INTO users (position, id, name, created_at)"
                        + " VALUES ((SELECT coalesce(max(position), 0) + 1 FROM users), :id, :name, :created)")
                .bind("id", user.id())
                .bind("name", user.name())
                .bind("created", user.createdAt().toEpochMilli())
                .execute();
    }

    static Optional<User> find(Handle db, String id) {
        return db.createQuery(COLUMNS + " WHERE id = :id LIMIT 1")
                .bind("id", id)
                .map((row, context) -> user(row))
                .findFirst();
    }

    static Optional<User> named(Handle db, String name) {
        return db.createQuery(COLUMNS + " WHERE name = :name LIMIT 1")
                .bind("name", name)
                .map((row, context) -> user(row))
                .findFirst();
    }

    /// Raises NOT_FOUND when there is no such user.
    static void require(Handle db, String id) {
        if (find(db, id).isEmpty()) {
            throw StoreException.notFound("user", id);
        }
    }

    static Slice<User> list(Handle db, Page page) {
        Optional<Long> cursor = page.after()
                .map(id -> db.createQuery("SELECT position FROM users WHERE id = :id LIMIT 1")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .findFirst()
                        .orElseThrow(() -> StoreException.notFound("user", id)));
        return page.cut(page.bind(db.createQuery(COLUMNS + " WHERE 1 = 1" + page.clause("position")), cursor)
                .map((row, context) -> user(row))
                .list());
    }

    static boolean delete(Handle db, String id) {
        return db.createUpdate("DELETE FROM users WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(row.getString("id"), row.getString("name"), Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
