package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.store.StoreException.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DatabaseTest {
    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    private Store store;
    private Database database;

    @BeforeEach
    void open() {
        store = Store.open(StoreOptions.at(kept.at(directory)).withWorkLimit(Duration.ofMillis(300)));
        database = store.database();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static long countForEver(Handle db) {
        return db.createQuery("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
                .mapTo(Long.class)
                .one();
    }

    private List<String> names() {
        return store.users().list(Page.first(100, Page.Order.ASC)).elements().stream()
                .map(User::name)
                .toList();
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
}
