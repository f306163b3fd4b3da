package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class UsersTest {
    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    private Store store;

    @BeforeEach
    void open() {
        store = kept.open(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aUserIsFoundByName() {
        User ada = store.users().create("Ada");

        assertThat(store.users().named("Ada")).contains(ada);
        assertThat(store.users().named("ada")).isEmpty();
    }

    @Test
    void noTwoUsersHaveTheSameName() {
        store.users().create("Ada");

        assertThat(Stores.kindOf(() -> store.users().create("Ada"))).isEqualTo(StoreException.Kind.CONFLICT);
        assertThat(Stores.kindOf(() -> store.users().create(" "))).isEqualTo(StoreException.Kind.INVALID);
        assertThat(Stores.kindOf(() -> store.users().create("x".repeat(201)))).isEqualTo(StoreException.Kind.LIMIT);
    }

    @Test
    void usersArePagedByWhenTheyWereMade() {
        User c = store.users().create("c");
        User a = store.users().create("a");
        User b = store.users().create("b");

        Page first = Page.first(2, Page.Order.ASC);
        assertThat(store.users().list(first).elements()).containsExactly(c, a);
        assertThat(store.users().list(first).hasMore()).isTrue();
        assertThat(store.users().list(first.after(a.id())).elements()).containsExactly(b);
        assertThat(Stores.kindOf(() -> store.users().list(first.after("user_none"))))
                .isEqualTo(StoreException.Kind.NOT_FOUND);
    }

    @Test
    void aKeyTellsWhoseItIs() {
        User ada = store.users().create("Ada");
        IssuedKey key = store.users().issueKey(ada.id(), "laptop");

        assertThat(store.users().keyBook().owner(key.secret())).contains(ada.id());
        assertThat(store.users().keys(ada.id())).containsExactly(key.key());
    }

    @Test
    void aKeyWithAnotherSecretIsNoKey() {
        User ada = store.users().create("Ada");
        String secret = store.users().issueKey(ada.id(), "laptop").secret();
        char last = secret.charAt(secret.length() - 1);
        String other = secret.substring(0, secret.length() - 1) + (last == 'A' ? 'B' : 'A');

        assertThat(store.users().keyBook().owner(other)).isEmpty();
        assertThat(store.users().keyBook().owner(secret + "A")).isEmpty();
        assertThat(store.users().keyBook().owner("qs-" + "0".repeat(32) + "-" + "A".repeat(43)))
                .isEmpty();
        assertThat(store.users().keyBook().owner("")).isEmpty();
        assertThat(store.users().keyBook().owner("' OR 1 = 1 --")).isEmpty();
    }

    @Test
    void aRevokedKeyIsNoKey() {
        User ada = store.users().create("Ada");
        User bob = store.users().create("Bob");
        IssuedKey key = store.users().issueKey(ada.id(), "laptop");

        assertThat(Stores.kindOf(
                        () -> store.users().revokeKey(bob.id(), key.key().id())))
                .isEqualTo(StoreException.Kind.NOT_FOUND);
        assertThat(store.users().keyBook().owner(key.secret())).isPresent();
        store.users().revokeKey(ada.id(), key.key().id());
        assertThat(store.users().keyBook().owner(key.secret())).isEmpty();
    }

    @Test
    void noFileHasTheSecretOfAKey() throws IOException {
        User ada = store.users().create("Ada");
        IssuedKey key = store.users().issueKey(ada.id(), "laptop");
        String hidden = key.secret().substring(key.secret().length() - 43);

        assertThat(key.toString()).doesNotContain(hidden);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(hidden);
            }
        }
    }

    @Test
    void keysDiffer() {
        User ada = store.users().create("Ada");
        String[] secrets = IntStream.range(0, 20)
                .mapToObj(i -> store.users().issueKey(ada.id(), "key " + i).secret())
                .toArray(String[]::new);

        assertThat(Arrays.stream(secrets).distinct()).hasSize(20);
    }

    @Test
    void aUserHasAHundredKeysAtMost() {
        User ada = store.users().create("Ada");
        for (int i = 0; i < 100; i++) {
            store.users().issueKey(ada.id(), "key");
        }

        assertThat(Stores.kindOf(() -> store.users().issueKey(ada.id(), "key"))).isEqualTo(StoreException.Kind.LIMIT);
    }

    @Test
    void aDeletedUserLeavesNothing() {
        User ada = store.users().create("Ada");
        IssuedKey key = store.users().issueKey(ada.id(), "laptop");
        Conversation talk = Stores.conversation(store, ada, "Where are the keys?");

        store.users().delete(ada.id());

        assertThat(store.users().keyBook().owner(key.secret())).isEmpty();
        assertThat(Stores.kindOf(() -> store.conversations().get(ada.id(), talk.id())))
                .isEqualTo(StoreException.Kind.NOT_FOUND);
        assertThat(store.conversations()
                        .search(ada.id(), "keys", Page.first(10, Page.Order.DESC))
                        .elements())
                .isEmpty();
        assertThat(Stores.kindOf(() -> store.users().delete(ada.id()))).isEqualTo(StoreException.Kind.NOT_FOUND);
        assertThat(Stores.kindOf(() -> store.users().issueKey(ada.id(), "again")))
                .isEqualTo(StoreException.Kind.NOT_FOUND);
    }
}
