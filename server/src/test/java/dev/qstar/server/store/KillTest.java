package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Kills a process that writes, at random moments. `-Dqstar.kills=200` for more of them, on PostgreSQL a quarter as
/// many. What it saw is in `target/kills-sqlite.txt` and `target/kills-postgresql.txt`.
@ParameterizedClass
@EnumSource
class KillTest {
    private static final long SEED = 20;
    private static final int KILLS = Integer.getInteger("qstar.kills", 20);
    private static final int MOST_ACKNOWLEDGED = 400;

    /// Room for what some children write in one conversation before the next is begun.
    private static final int KILLS_OF_CONVERSATION = 5;

    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    private final Map<String, String> acknowledged = new HashMap<>();
    private Duration slowest = Duration.ZERO;
    private int cut;
    private int torn;

    @Test
    void nothingAcknowledgedIsLostByAKillAtAnyMoment() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        User ada = begin();
        int sure = 0;
        Conversation talk = talk(ada);
        for (int kill = 0; kill < kills(); kill++) {
            if (kill % KILLS_OF_CONVERSATION == 0) {
                sure += acknowledged.size();
                acknowledged.clear();
                talk = talk(ada);
            }
            killAfter(random.nextInt(MOST_ACKNOWLEDGED), ada, talk);
            check(ada, talk, kill);
        }

        assertThat(sure + acknowledged.size()).as("seed %d", SEED).isPositive();
        Files.writeString(
                Path.of("target", "kills-" + kept.name().toLowerCase(Locale.ROOT) + ".txt"),
                "%d kills, %d messages acknowledged, %d messages cut off, %d torn writes dropped, slowest recovery %d ms%n"
                        .formatted(kills(), sure + acknowledged.size(), cut, torn, slowest.toMillis()));
    }

    /// A process takes longer to begin on a server.
    private int kills() {
        return switch (kept) {
            case SQLITE -> KILLS;
            case POSTGRESQL -> KILLS / 4;
        };
    }

    private User begin() {
        try (Store store = kept.open(directory)) {
            return store.users().create("Ada");
        }
    }

    private Conversation talk(User ada) {
        try (Store store = kept.open(directory)) {
            return Stores.conversation(store, ada);
        }
    }

    /// Kills the child once it has said so many lines; it goes on writing while the kill is on its way. By its handle:
    /// the process itself would close the output, unread, too.
    private void killAfter(int lines, User ada, Conversation talk) throws IOException, InterruptedException {
        Process child = Child.start(kept.at(directory), ada.id(), talk.id());
        try (BufferedReader output = child.inputReader()) {
            for (int i = 0; i < lines; i++) {
                acknowledge(output.readLine());
            }
            child.toHandle().destroyForcibly();
            StringWriter written = new StringWriter();
            output.transferTo(written);
            String rest = written.toString();
            int end = rest.lastIndexOf("\n") + 1;
            rest.substring(0, end).lines().forEach(this::acknowledge);
        }
        child.waitFor();
    }

    private void acknowledge(String line) {
        assertThat(line).isNotNull().startsWith("msg_");
        int space = line.indexOf(' ');
        acknowledged.put(line.substring(0, space), line.substring(space + 1));
    }

    private void check(User ada, Conversation talk, int kill) {
        try (Store store = kept.open(directory)) {
            if (store.recovery().elapsed().compareTo(slowest) > 0) {
                slowest = store.recovery().elapsed();
            }
            cut += store.recovery().items();
            torn += store.recovery().torn() ? 1 : 0;
            Map<String, Message> found = new HashMap<>();
            store.conversations()
                    .open(ada.id(), talk.id())
                    .items()
                    .forEach(item -> found.put(item.id(), item.message()));
            assertThat(found.keySet()).as("kill %d, seed %d", kill, SEED).containsAll(acknowledged.keySet());
            acknowledged.forEach((id, text) -> {
                Message message = found.get(id);
                assertThat(Stores.text(message))
                        .as("kill %d, seed %d", kill, SEED)
                        .startsWith(text);
                assertThat(message.status()).isNotEqualTo(MessageStatus.IN_PROGRESS);
            });
            assertThat(found.values()).noneMatch(message -> message.status() == MessageStatus.IN_PROGRESS);
        }
    }
}
