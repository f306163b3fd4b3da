package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The users and their keys. Any thread may call; what returned is on disk.
public final class Users {
    private static final int SECRET_BYTES = 32;

    private final Database database;
    private final Clock clock;

    Users(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes a user. Raises CONFLICT when the name is taken.
    public User create(String name) {
        Limits.valid(!name.isBlank(), "The user has no name: give one.");
        User user = new User(Ids.user(), Limits.name("name", name), Times.now(clock));
        return database.write(db -> {
            if (UserTable.named(db, name).isPresent()) {
                throw new StoreException(Kind.CONFLICT, "The name \"" + name + "\" is taken: choose another.");
            }
            UserTable.insert(db, user);
            return user;
        });
    }

    /// The user with this name.
    public Optional<User> named(String name) {
        return database.read(db -> UserTable.named(db, name));
    }

    /// The user with this name, made if there is none.
    public User ensure(String name) {
        Optional<User> known = named(name);
        return known.isPresent() ? known.get() : create(name);
    }

    /// All users, by when they were made.
    public Slice<User> list(Page page) {
        return database.read(db -> UserTable.list(db, page));
    }

    /// Deletes a user with all keys, conversations and responses. Raises NOT_FOUND.
    public void delete(String id) {
        database.write(db -> found(UserTable.delete(db, id), "user", id));
    }

    /// Makes a key of 256 random bits. The answer is the only place where its secret ever is. Raises NOT_FOUND, and
    /// LIMIT when the user has 100 keys.
    public IssuedKey issueKey(String owner, String label) {
        ApiKey key = new ApiKey(Ids.key(), Limits.name("label", label), Times.now(clock));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.random(SECRET_BYTES));
        return database.write(db -> {
            UserTable.require(db, owner);
            Limits.check(
                    KeyTable.list(db, owner).size() < Limits.KEYS_OF_USER, "The user has 100 keys: revoke one first.");
            KeyTable.insert(db, owner, key, KeyBook.hash(secret));
            return new IssuedKey(key, "qs-" + key.id().substring("key_".length()) + "-" + secret);
        });
    }

    /// The keys of all users as they are now.
    public KeyBook keyBook() {
        return new KeyBook(database.read(KeyTable::proofs));
    }

    /// The user's keys, oldest first.
    public List<ApiKey> keys(String owner) {
        return database.read(db -> KeyTable.list(db, owner));
    }

    /// Ends a key. Raises NOT_FOUND.
    public void revokeKey(String owner, String id) {
        database.write(db -> found(KeyTable.delete(db, owner, id), "key", id));
    }

    private static boolean found(boolean found, String what, String id) {
        if (!found) {
            throw StoreException.notFound(what, id);
        }
        return true;
    }
}
