package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.store.StoreException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final int IO_ERROR = 10;

    @TempDir
    private Path directory;

    private Store store;
    private Database database;

    @BeforeEach
    void open() {
        store = Store.open(StoreOptions.in(directory).withWorkLimit(Duration.ofMillis(300)));
        database = store.database();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String pragma(Handle db, String name) {
        return db.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }

    private static long countForEver(Handle db) {
        return db.createQuery("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
                .mapTo(Long.class)
                .one();
    }

    private static int disk(int code) {
        throw new ConnectionException(new SQLException("disk I/O error", "", code));
    }

    private List<String> names() {
        return store.users().list(Page.first(100, Page.Order.ASC)).elements().stream()
                .map(User::name)
                .toList();
    }

    @Test
    void writesAreSafeAndReferencesHold() {
        for (boolean writes : List.of(true, false)) {
            List<String> settings = new ArrayList<>();
            for (String name : List.of("journal_mode", "synchronous", "foreign_keys")) {
                settings.add(writes ? database.write(db -> pragma(db, name)) : database.read(db -> pragma(db, name)));
            }
            assertThat(settings).containsExactly("wal", "2", "1");
        }
    }

    @Test
    void aStatementThatComputesForTooLongIsStopped() {
        assertThat(Stores.kindOf(() -> database.read(DatabaseTest::countForEver)))
                .isEqualTo(Kind.LIMIT);
        assertThat(Stores.kindOf(() -> database.write(DatabaseTest::countForEver)))
                .isEqualTo(Kind.LIMIT);

        store.users().create("Ada");
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void afterTheDiskFailedNothingIsAcknowledgedButReadingGoesOn() {
        store.users().create("Ada");

        assertThat(Stores.kindOf(() -> database.write(db -> disk(IO_ERROR)))).isEqualTo(Kind.READ_ONLY);

        assertThat(Stores.kindOf(() -> store.users().create("Bob"))).isEqualTo(Kind.READ_ONLY);
        assertThat(names()).containsExactly("Ada");
        store.close();
        open();
        store.users().create("Bob");
    }

    @Test
    void writesThatWaitTogetherFailAlone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread first = Thread.startVirtualThread(() -> database.write(db -> hold(begun, go)));
        begun.await();
        AtomicInteger conflicts = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = "user " + i / 2;
            threads.add(Thread.startVirtualThread(() -> createOrCount(name, conflicts)));
        }
        go.countDown();
        first.join();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(conflicts).hasValue(5);
        assertThat(names()).containsExactlyInAnyOrder("user 0", "user 1", "user 2", "user 3", "user 4");
    }

    private static boolean hold(CountDownLatch begun, CountDownLatch go) {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    private void createOrCount(String name, AtomicInteger conflicts) {
        try {
            store.users().create(name);
        } catch (StoreException e) {
            conflicts.incrementAndGet();
        }
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        assertThatThrownBy(() -> database.write(db -> {
                    UserTable.insert(db, new User("user_x", "X", Instant.EPOCH));
                    throw new IllegalArgumentException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a defect");

        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> database.write(db -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        store.users().create("Ada");
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
        assertThat(StoreException.of(defect)).isSameAs(defect);
    }

    private static Kind kind(int code) {
        RuntimeException failure = StoreException.of(new ConnectionException(new SQLException("why", "", code)));
        assertThat(failure).isInstanceOf(StoreException.class);
        assertThat(failure.getMessage()).doesNotContain("\n").endsWith(".");
        return ((StoreException) failure).kind();
    }

    @Test
    void theSystemsFailuresKeepTheWriterAlive() {
        assertThat(Stores.kindOf(() -> database.write(db -> disk(13)))).isEqualTo(Kind.FULL);

        store.users().create("Ada");
        assertThat(names()).containsExactly("Ada");
    }
}
