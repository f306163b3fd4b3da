package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the PostgreSQL server under a store that writes, at random moments. `-Dqstar.kills=200` for 20 of them.
class PostgresKillTest {
    private static final long SEED = 21;
    private static final int KILLS = Integer.getInteger("qstar.kills", 20) / 10;
    private static final int THREADS = 4;
    private static final int MOST_ACKNOWLEDGED = 400;

    @TempDir
    private Path directory;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final List<StoreException.Kind> ends = Collections.synchronizedList(new ArrayList<>());

    @Test
    void nothingConfirmedIsLostWhenTheServerIsKilled() throws InterruptedException {
        Random random = new Random(SEED);
        try (Store store = Kept.POSTGRESQL.open(directory)) {
            User ada = store.users().create("Ada");
            for (int kill = 0; kill < KILLS; kill++) {
                Conversation talk = Stores.conversation(store, ada);
                acknowledged.clear();
                writeAndKill(store, ada, talk, 1 + random.nextInt(MOST_ACKNOWLEDGED));
                PostgresServer.shared().start();
                check(store, ada, talk, kill);
            }
        }
    }

    /// The store writes until it is told that the server is gone.
    private void writeAndKill(Store store, User ada, Conversation talk, int after) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(after);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.startVirtualThread(() -> write(store, ada, talk, enough)));
        }
        enough.await();
        PostgresServer.shared().kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write(Store store, User ada, Conversation talk, CountDownLatch enough) {
        try {
            while (true) {
                Message message = Message.of(Role.USER, "text " + acknowledged.size());
                store.conversations().add(ada.id(), talk.id(), Place.root(), List.of(message));
                acknowledged.put(message.id(), Stores.text(message));
                enough.countDown();
            }
        } catch (StoreException e) {
            ends.add(e.kind());
        }
    }

    private void check(Store store, User ada, Conversation talk, int kill) {
        Map<String, String> found = new HashMap<>();
        store.conversations()
                .open(ada.id(), talk.id())
                .items()
                .forEach(item -> found.put(item.id(), Stores.text(item.message())));
        assertThat(ends).hasSize(THREADS).containsOnly(StoreException.Kind.BUSY);
        ends.clear();
        assertThat(found).as("kill %d, seed %d", kill, SEED).containsAllEntriesOf(acknowledged);
    }
}
