package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.store.StoreException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class StoreTest {
    private static final Page FIRST = Page.first(100, Page.Order.ASC);

    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    @Test
    void whatWasStoredIsThereAfterOpeningAgain() {
        String owner;
        String talk;
        try (Store store = kept.open(directory)) {
            User ada = store.users().create("Ada");
            owner = ada.id();
            talk = Stores.conversation(store, ada, "a", "b").id();
        }

        try (Store store = kept.open(directory)) {
            assertThat(Stores.texts(store.conversations().open(owner, talk).branch()))
                    .containsExactly("a", "b");
            assertThat(store.recovery().items()).isZero();
            assertThat(store.recovery().torn()).isFalse();
            assertThat(store.recovery().elapsed()).isPositive();
        }
    }

    @Test
    void whoeverWasInterruptedStillWritesReadsAndCloses() {
        Store store = kept.open(directory);
        Thread.currentThread().interrupt();
        try (store) {
            User ada = store.users().create("Ada");
            Conversation talk = Stores.conversation(store, ada, "a");
            assertThat(Stores.texts(
                            store.conversations().open(ada.id(), talk.id()).branch()))
                    .containsExactly("a");
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aSecondStoreAtAPlaceIsRefused() {
        try (Store store = kept.open(directory)) {
            assertThat(Stores.kindOf(() -> kept.open(directory))).isEqualTo(Kind.LOCKED);
            assertThat(store.users().list(FIRST).elements()).isEmpty();
        }
        kept.open(directory).close();
    }

    @Test
    void aSecondProcessAtAPlaceIsRefused() throws IOException, InterruptedException {
        try (Store store = kept.open(directory)) {
            assertThat(Stores.kindOf(() -> kept.open(directory))).isEqualTo(Kind.LOCKED);
            Process child = Child.start(kept.at(directory), "user_none", "conv_none");
            try (BufferedReader output = child.inputReader()) {
                assertThat(output.readLine()).isEqualTo(Child.LOCKED);
            }
            assertThat(child.waitFor()).isZero();
            store.users().create("Ada");
        }
    }

    @Test
    void whatANewerVersionWroteIsNotTouched() throws SQLException {
        kept.open(directory).close();
        try (Connection connection = DriverManager.getConnection(kept.jdbc(directory));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum,"
                            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                            + " WHERE installed_rank = 1");
        }

        assertThat(Stores.kindOf(() -> kept.open(directory))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void manyThreadsWriteAtOnceAndEachFindsItsOwn() throws InterruptedException {
        try (Store store = kept.open(directory)) {
            User ada = store.users().create("Ada");
            List<String> wrong = Collections.synchronizedList(new ArrayList<>());
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                String name = "talk " + i;
                threads.add(Thread.startVirtualThread(() -> talk(store, ada, name, wrong)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(wrong).isEmpty();
            assertThat(store.conversations().list(ada.id(), FIRST).elements()).hasSize(32);
        }
    }

    private static void talk(Store store, User ada, String name, List<String> wrong) {
        Conversation talk = store.conversations().create(ada.id(), name, Map.of(), List.of());
        for (int i = 0; i < 10; i++) {
            store.conversations().add(ada.id(), talk.id(), Place.end(), Stores.messages(name + " " + i));
            if (Stores.kindOf(() -> store.conversations().change(ada.id(), "conv_none", Change.titled("x")))
                    != Kind.NOT_FOUND) {
                wrong.add(name + ": renamed nothing");
            }
        }
        List<Item> items = store.conversations().open(ada.id(), talk.id()).branch();
        if (items.size() != 10 || !Stores.text(items.get(9).message()).equals(name + " 9")) {
            wrong.add(name + ": " + items);
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        Store store = kept.open(directory);
        store.close();

        assertThat(Stores.kindOf(() -> store.users().create("Ada"))).isEqualTo(Kind.BUSY);
        assertThat(Stores.kindOf(() -> store.users().named("Ada"))).isEqualTo(Kind.BUSY);
    }
}
