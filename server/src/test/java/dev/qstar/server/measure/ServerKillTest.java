package dev.qstar.server.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a server to which clients write, at random moments. `-Dqstar.server.kills=200` for more of them. What it saw
/// is in `target/server-kills.txt`.
class ServerKillTest {
    private static final long SEED = 21;
    private static final int KILLS = Integer.getInteger("qstar.server.kills", 3);
    private static final int WRITERS = 4;
    private static final int MOST_ACKNOWLEDGED = 60;
    private static final Pattern ITEM = Pattern.compile("\"id\":\"(msg_[^\"]+)\"");
    private static final Pattern CONVERSATION = Pattern.compile("\"id\":\"(conv_[^\"]+)\"");
    private static final Pattern RESPONSE = Pattern.compile("\"id\":\"(resp_[^\"]+)\"");

    @TempDir
    private Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private long slowestMillis;

    @Test
    void nothingAcknowledgedIsLostByAKillAtAnyMoment() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int sure = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.clear();
            killAfter(1 + random.nextInt(MOST_ACKNOWLEDGED));
            sure += acknowledged.size();
            check(kill);
        }

        assertThat(sure).as("seed %d", SEED).isPositive();
        Files.writeString(
                Path.of("target", "server-kills.txt"),
                "%d kills of a server, %d items and responses acknowledged, slowest new start to its first answer %d ms%n"
                        .formatted(KILLS, sure, slowestMillis));
    }

    /// Kills the server when so many writes were acknowledged; the clients go on while the kill is on its way.
    private void killAfter(int writes) throws IOException, InterruptedException {
        CountDownLatch left = new CountDownLatch(writes);
        List<Thread> writers = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(folder)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(Thread.ofVirtual().start(() -> write(server.address(), left)));
            }
            left.await();
            server.kill();
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    /// Adds items and asks for responses by turns, until the server is gone.
    private void write(URI server, CountDownLatch left) {
        try (Connection client = new Connection(server, "")) {
            String talk = "/v1/conversations/" + id(CONVERSATION, client.post("/v1/conversations", "{}"));
            while (true) {
                String item = id(
                        ITEM,
                        client.post(
                                talk + "/items",
                                "{'items': [{'type': 'message', 'role': 'user', 'content': 'keep this'}]}"));
                acknowledged.add(talk + "/items/" + item);
                left.countDown();
                String response = id(RESPONSE, client.post("/v1/responses", "{'model': 'tiny', 'input': 'Hello'}"));
                acknowledged.add("/v1/responses/" + response);
                left.countDown();
            }
        } catch (IOException killed) {
            assertThat(killed).hasMessageNotContaining("refused");
        }
    }

    private static String id(Pattern pattern, Connection.Reply reply) {
        Matcher found = pattern.matcher(reply.body());
        assertThat(reply.status() == 200 && found.find()).as(reply.body()).isTrue();
        return found.group(1);
    }

    private void check(int kill) throws IOException {
        long began = System.nanoTime();
        try (ServerProcess server = new ServerProcess(folder);
                Connection client = new Connection(server.address(), "")) {
            assertThat(client.get("/ready").status()).isEqualTo(200);
            slowestMillis = Math.max(slowestMillis, (System.nanoTime() - began) / 1_000_000);
            for (String path : acknowledged) {
                Connection.Reply reply = client.get(path);
                assertThat(reply.status())
                        .as("kill %d, seed %d: %s", kill, SEED, path)
                        .isEqualTo(200);
                assertThat(reply.body()).contains("\"status\":\"completed\"");
            }
        }
    }
}
