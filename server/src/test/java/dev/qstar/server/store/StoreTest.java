package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.store.StoreException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Page FIRST = Page.first(100, Page.Order.ASC);

    @TempDir
    private Path directory;

    @Test
    void whatWasStoredIsThereAfterOpeningAgain() {
        String owner;
        String talk;
        try (Store store = Stores.open(directory)) {
            User ada = store.users().create("Ada");
            owner = ada.id();
            talk = Stores.conversation(store, ada, "a", "b").id();
        }

        try (Store store = Stores.open(directory)) {
            assertThat(Stores.texts(store.conversations().open(owner, talk).branch()))
                    .containsExactly("a", "b");
            assertThat(store.recovery().items()).isZero();
            assertThat(store.recovery().torn()).isFalse();
            assertThat(store.recovery().elapsed()).isPositive();
        }
    }

    @Test
    void whoeverWasInterruptedStillWritesReadsAndCloses() {
        Store store = Stores.open(directory);
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
    void everyAcknowledgedWriteIsInTheFilesAtOnce() throws IOException {
        Path copy = Files.createDirectory(directory.resolve("copy"));
        Path original = directory.resolve("original");
        try (Store store = Stores.open(original)) {
            User ada = store.users().create("Ada");
            Conversation talk = Stores.conversation(store, ada, "a");
            for (String name : List.of("qstar.db", "qstar.db-wal")) {
                Files.copy(original.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Store other = Stores.open(copy)) {
                assertThat(other.recovery().torn()).isFalse();
                assertThat(Stores.texts(
                                other.conversations().open(ada.id(), talk.id()).branch()))
                        .containsExactly("a");
            }
        }
    }

    @Test
    void aTornLastRecordIsDroppedAndReported() throws IOException {
        Path copy = Files.createDirectory(directory.resolve("copy"));
        Path original = directory.resolve("original");
        try (Store store = Stores.open(original)) {
            User ada = store.users().create("Ada");
            Conversation talk = Stores.conversation(store, ada, "a");
            Files.copy(original.resolve("qstar.db"), copy.resolve("qstar.db"));
            long whole = Files.size(original.resolve("qstar.db-wal"));
            store.conversations().add(ada.id(), talk.id(), Place.end(), Stores.messages("b"));
            Files.copy(original.resolve("qstar.db-wal"), copy.resolve("qstar.db-wal"));
            try (FileChannel wal = FileChannel.open(copy.resolve("qstar.db-wal"), StandardOpenOption.WRITE)) {
                wal.truncate(whole + 1000);
            }
            try (Store other = Stores.open(copy)) {
                assertThat(other.recovery().torn()).isTrue();
                assertThat(Stores.texts(
                                other.conversations().open(ada.id(), talk.id()).branch()))
                        .containsExactly("a");
            }
        }
    }

    @Test
    void aLogThatIsCutAnywhereIsReportedUnlessBetweenTransactions() throws IOException {
        try (Store store = Stores.open(directory)) {
            Path log = directory.resolve("qstar.db-wal");
            store.users().create("Ada");
            int whole = Math.toIntExact(Files.size(log));
            store.users().create("Bob");
            byte[] bytes = Files.readAllBytes(log);
            Path cut = directory.resolve("cut");
            for (int length : new int[] {1, 31, 48, 2000, whole + 8, whole + 24, bytes.length - 1}) {
                Files.write(cut, Arrays.copyOf(bytes, length));
                assertThat(WriteAheadLog.endsTorn(cut)).as("cut at %d", length).isTrue();
            }
            for (int length : new int[] {0, 32, whole, bytes.length}) {
                Files.write(cut, Arrays.copyOf(bytes, length));
                assertThat(WriteAheadLog.endsTorn(cut)).as("cut at %d", length).isFalse();
            }
            bytes[bytes.length - 100] ^= 1;
            Files.write(cut, bytes);
            assertThat(WriteAheadLog.endsTorn(cut)).isTrue();
        }
    }

    @Test
    void theDirectoryIsForItsUserOnly() throws IOException {
        Path made = directory.resolve("deep").resolve("data");
        try (Store store = Stores.open(made)) {
            assertThat(store.recovery().responses()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            for (String file : List.of("qstar.db", "qstar.db-wal", "qstar.db-shm")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aSecondStoreOnADirectoryIsRefused() {
        try (Store store = Stores.open(directory)) {
            assertThat(Stores.kindOf(() -> Stores.open(directory))).isEqualTo(Kind.LOCKED);
            assertThat(Stores.kindOf(() -> Stores.open(directory.resolve(".")))).isEqualTo(Kind.LOCKED);
            assertThat(store.users().list(FIRST).elements()).isEmpty();
        }
        Stores.open(directory).close();
    }

    @Test
    void aSecondProcessOnADirectoryIsRefused() throws IOException, InterruptedException {
        try (Store store = Stores.open(directory)) {
            assertThat(Stores.kindOf(() -> Stores.open(directory))).isEqualTo(Kind.LOCKED);
            Process child = Child.start(directory, "user_none", "conv_none");
            try (BufferedReader output = child.inputReader()) {
                assertThat(output.readLine()).isEqualTo(Child.LOCKED);
            }
            assertThat(child.waitFor()).isZero();
            store.users().create("Ada");
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(directory.resolve("qstar.db"), "This is no database. ".repeat(1000));

        assertThat(Stores.kindOf(() -> Stores.open(directory))).isEqualTo(Kind.DAMAGED);
        Files.delete(directory.resolve("qstar.db"));
        Stores.open(directory).close();
    }

    @Test
    void whatANewerVersionWroteIsNotTouched() throws SQLException {
        Stores.open(directory).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("qstar.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum,"
                            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                            + " WHERE installed_rank = 1");
        }

        assertThat(Stores.kindOf(() -> Stores.open(directory))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void aPlaceThatIsNoDirectoryCannotBeWritten() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThat(Stores.kindOf(() -> Stores.open(file))).isEqualTo(Kind.READ_ONLY);
    }

    @Test
    void aFullDiskTakesNothingMoreButIsReadAndCanBeEmptied() {
        try (Store store = Store.open(StoreOptions.in(directory).withMaxBytes(1 << 20))) {
            User ada = store.users().create("Ada");
            Conversation kept = Stores.conversation(store, ada, "kept");
            Conversation big = Stores.conversation(store, ada);
            List<Item> stored = new ArrayList<>();

            assertThat(Stores.kindOf(() -> fill(store, ada, big, stored))).isEqualTo(Kind.FULL);

            assertThat(stored).isNotEmpty();
            assertThat(store.conversations().open(ada.id(), big.id()).items()).isEqualTo(stored);
            assertThat(store.conversations().search(ada.id(), "kept", FIRST).elements())
                    .hasSize(1);
            store.conversations().delete(ada.id(), big.id());
            store.conversations().add(ada.id(), kept.id(), Place.end(), Stores.messages("room again"));
        }
        try (Store store = Stores.open(directory)) {
            assertThat(store.users().named("Ada")).isPresent();
        }
    }

    private static void fill(Store store, User ada, Conversation big, List<Item> stored) {
        for (int i = 0; i < 1000; i++) {
            stored.addAll(store.conversations()
                    .add(ada.id(), big.id(), Place.end(), Stores.messages("much text ".repeat(500))));
        }
    }

    @Test
    void manyThreadsWriteAtOnceAndEachFindsItsOwn() throws InterruptedException {
        try (Store store = Stores.open(directory)) {
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
        Store store = Stores.open(directory);
        store.close();

        assertThat(Stores.kindOf(() -> store.users().create("Ada"))).isEqualTo(Kind.BUSY);
        assertThat(Stores.kindOf(() -> store.users().named("Ada"))).isEqualTo(Kind.BUSY);
    }
}
