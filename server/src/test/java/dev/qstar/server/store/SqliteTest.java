package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.store.StoreException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a store in a directory has.
class SqliteTest {
    private static final Page FIRST = Page.first(100, Page.Order.ASC);
    private static final int IO_ERROR = 10;

    @TempDir
    private Path directory;

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
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(directory.resolve("qstar.db"), "This is no database. ".repeat(1000));

        assertThat(Stores.kindOf(() -> Stores.open(directory))).isEqualTo(Kind.DAMAGED);
        Files.delete(directory.resolve("qstar.db"));
        Stores.open(directory).close();
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
    void aDirectoryIsTheSameByAnyName() {
        try (Store store = Stores.open(directory)) {
            assertThat(Stores.kindOf(() -> Stores.open(directory.resolve(".")))).isEqualTo(Kind.LOCKED);
            assertThat(store.users().list(FIRST).elements()).isEmpty();
        }
    }

    @Test
    void writesAreSafeAndReferencesHold() {
        try (Store store = Stores.open(directory)) {
            Database database = store.database();
            for (boolean writes : List.of(true, false)) {
                List<String> settings = new ArrayList<>();
                for (String name : List.of("journal_mode", "synchronous", "foreign_keys")) {
                    settings.add(
                            writes ? database.write(db -> pragma(db, name)) : database.read(db -> pragma(db, name)));
                }
                assertThat(settings).containsExactly("wal", "2", "1");
            }
        }
    }

    private static String pragma(Handle db, String name) {
        return db.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }

    @Test
    void afterTheDiskFailedNothingIsAcknowledgedButReadingGoesOn() {
        try (Store store = Stores.open(directory)) {
            store.users().create("Ada");

            assertThat(Stores.kindOf(() -> store.database().write(db -> disk(IO_ERROR))))
                    .isEqualTo(Kind.READ_ONLY);

            assertThat(Stores.kindOf(() -> store.users().create("Bob"))).isEqualTo(Kind.READ_ONLY);
            assertThat(names(store)).containsExactly("Ada");
        }
        try (Store store = Stores.open(directory)) {
            store.users().create("Bob");
        }
    }

    private static int disk(int code) {
        throw new ConnectionException(new SQLException("disk I/O error", "", code));
    }

    @Test
    void eachFailureOfSqliteHasItsKind() {
        assertThat(List.of(5, 6, 7)).allMatch(code -> kind(code) == Kind.BUSY);
        assertThat(List.of(8, 14, 10, 10 | 4 << 8)).allMatch(code -> kind(code) == Kind.READ_ONLY);
        assertThat(List.of(11, 26)).allMatch(code -> kind(code) == Kind.DAMAGED);
        assertThat(List.of(9, 18)).allMatch(code -> kind(code) == Kind.LIMIT);
        assertThat(kind(13)).isEqualTo(Kind.FULL);
        assertThat(kind(19)).isEqualTo(Kind.CONFLICT);
        RuntimeException defect = new ConnectionException(new SQLException("syntax error", "", 1));
        assertThat(SqliteFailures.of(defect)).isSameAs(defect);
    }

    private static Kind kind(int code) {
        RuntimeException failure = SqliteFailures.of(new ConnectionException(new SQLException("why", "", code)));
        assertThat(failure).isInstanceOf(StoreException.class);
        assertThat(failure.getMessage()).doesNotContain("\n").endsWith(".");
        return ((StoreException) failure).kind();
    }

    @Test
    void theSystemsFailuresKeepTheWriterAlive() {
        try (Store store = Stores.open(directory)) {
            assertThat(Stores.kindOf(() -> store.database().write(db -> disk(13))))
                    .isEqualTo(Kind.FULL);

            store.users().create("Ada");
            assertThat(names(store)).containsExactly("Ada");
        }
    }

    private static List<String> names(Store store) {
        return store.users().list(FIRST).elements().stream().map(User::name).toList();
    }
}
