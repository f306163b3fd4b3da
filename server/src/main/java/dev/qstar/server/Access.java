package dev.qstar.server;

import dev.qstar.server.http.KeyRing;
import dev.qstar.server.store.KeyBook;
import dev.qstar.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/// Whose a key is: those that the server was started with, and those in its store. Where there is none at all,
/// everybody is one user. It takes as long to look at one key as at another. Immutable.
final class Access implements KeyRing {
    private static final String LOCAL = "local";

    private final KeyBook stored;
    private final List<Given> given;
    private final Optional<String> everybody;

    private record Given(String owner, byte[] digest) {}

    private Access(KeyBook stored, List<Given> given, Optional<String> everybody) {
        this.stored = stored;
        this.given = List.copyOf(given);
        this.everybody = everybody;
    }

    /// @param keys of the start; their users are made where they are not in the store yet
    static Access of(Store store, List<UserKey> keys) {
        KeyBook stored = store.users().keyBook();
        List<Given> given = keys.stream()
                .map(key -> new Given(store.users().ensure(key.user()).id(), digest(key.key())))
                .toList();
        boolean open = stored.isEmpty() && given.isEmpty();
        return new Access(
                stored, given, open ? Optional.of(store.users().ensure(LOCAL).id()) : Optional.empty());
    }

    /// Whether nobody needs a key.
    boolean open() {
        return everybody.isPresent();
    }

    @Override
    public Optional<String> owner(Optional<String> key) {
        return everybody.or(() -> key.flatMap(this::shown));
    }

    private Optional<String> shown(String key) {
        byte[] digest = digest(key);
        Optional<String> owner = stored.owner(key);
        for (Given known : given) {
            if (MessageDigest.isEqual(known.digest(), digest)) {
                owner = Optional.of(known.owner());
            }
        }
        return owner;
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
