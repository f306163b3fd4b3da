package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.server.store.Store;
import dev.qstar.server.store.StoreException;
import dev.qstar.server.store.StoreOptions;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What goes wrong on a machine, and what clients see of it.
class MachineFaultsTest {
    private static final long SMALL_DISK = 1 << 20;
    private static final int MOST_ITEMS = 1000;
    private static final int LONG_ANSWER = 50_000;
    private static final String HELLO = "{'model': 'tiny', 'input': 'Hello', 'temperature': 0";

    @TempDir
    private Path folder;

    private Engine engine;

    @BeforeEach
    void open() {
        engine = Engine.open(Served.greeter().write(folder), EngineOptions.defaults());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<ServedModel> models() {
        return List.of(model("tiny", engine));
    }

    private static ServedModel model(String name, Engine itsEngine) {
        return new ServedModel(name, itsEngine, Optional.empty());
    }

    private static String created(Client.Reply reply) {
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        return reply.json().get("id").stringValue();
    }

    @Test
    void aFullDiskIsSaidAndWhatIsKeptCanBeRead() {
        ServerOptions options = Served.options(folder);
        Store store = Store.open(StoreOptions.at(options.data()).withMaxBytes(SMALL_DISK));
        try (Server server = Server.start(options, models(), store, Clock.systemUTC());
                Client client = new Client(server)) {
            String talk = "/v1/conversations/" + created(client.post("/v1/conversations", "{}"));
            String item = "{'items': [{'type': 'message', 'role': 'user', 'content': '" + "word ".repeat(4000) + "'}]}";
            int kept = 0;
            Client.Reply reply = client.post(talk + "/items", item);
            while (reply.status() == 200 && kept < MOST_ITEMS) {
                kept++;
                reply = client.post(talk + "/items", item);
            }
            reply.assertError(507, null, "disk_full");
            assertThat(client.get(talk + "/items?limit=100").json().get("data")).hasSize(kept);
            client.post("/v1/conversations", item.replace("'role'", "'status': 'completed', 'role'"))
                    .assertError(507, null, "disk_full");
            assertThat(client.chat("{'model': 'tiny', 'messages': [{'role': 'user', 'content': 'Hello'}]}")
                            .status())
                    .isEqualTo(200);
            assertThat(client.get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void aDiskThatFillsUpUnderAResponseFailsItAndWhatWasKeptBeforeCanBeRead(@TempDir Path other) {
        ServerOptions options = Served.options(folder);
        Store store = Store.open(StoreOptions.at(options.data()).withMaxBytes(SMALL_DISK));
        Path file = ScriptedModel.saying("x".repeat(LONG_ANSWER)).write(other);
        try (Engine talkative = Engine.open(file, EngineOptions.defaults());
                Server server =
                        Server.start(options, List.of(model("talkative", talkative)), store, Clock.systemUTC());
                Client client = new Client(server)) {
            List<String> kept = new ArrayList<>();
            JsonNode end = end(client);
            while (end.get("type").stringValue().equals("response.completed") && kept.size() < MOST_ITEMS) {
                kept.add(end.at("/response/id").stringValue());
                end = end(client);
            }
            assertThat(kept).isNotEmpty();
            assertThat(end.get("type").stringValue()).isEqualTo("response.failed");
            assertThat(end.at("/response/error/message").stringValue()).contains("full");
            for (String id : kept) {
                JsonNode output = client.get("/v1/responses/" + id).json().at("/output/0/content/0/text");
                assertThat(output.stringValue()).hasSize(LONG_ANSWER);
            }
            assertThat(client.get("/ready").status()).isEqualTo(200);
        }
    }

    /// The last event of a streamed response.
    private static JsonNode end(Client client) {
        return client.told("{'model': 'talkative', 'input': 'Hello', 'temperature': 0, 'stream': true}")
                .getLast();
    }

    @Test
    void aModelThatComputesNoNumbersFailsItsRequestsAndNoOthers(@TempDir Path other) {
        Path file = Served.greeter().then("h", "j", Double.NaN).write(other);
        try (Engine damaged = Engine.open(file, EngineOptions.defaults());
                Server server = Server.start(
                        Served.options(folder), List.of(model("damaged", damaged), model("tiny", engine)));
                Client client = new Client(server)) {
            String question = "'messages': [{'role': 'user', 'content': 'Hello'}]}";
            for (String fields : List.of("", "'temperature': 0, ", "'top_p': 0.5, ", "'logprobs': true, ")) {
                client.chat("{'model': 'damaged', " + fields + question).assertError(500, null, "engine_error");
                assertThat(client.chat("{'model': 'tiny', " + question).status())
                        .isEqualTo(200);
            }
            client.post("/v1/responses", "{'model': 'damaged', 'input': 'Hello'}");
            assertThat(client.get("/ready").status()).isEqualTo(200);
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefusedAndTheFirstGoesOn() {
        ServerOptions options = Served.options(folder);
        try (Server server = Server.start(options, models());
                Client client = new Client(server)) {
            assertThatThrownBy(() -> Server.start(options, models()))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(StoreException.Kind.LOCKED));
            created(client.post("/v1/responses", HELLO + "}"));
        }
    }

    @Test
    void aClockThatGoesBackAnHourChangesNoOrderAndBreaksNothing() {
        Hands clock = new Hands();
        try (Server server = Server.start(Served.options(folder), models(), clock);
                Client client = new Client(server)) {
            String talk = created(client.post("/v1/conversations", "{}"));
            String said = HELLO + ", 'conversation': '" + talk + "'}";
            JsonNode before = client.post("/v1/responses", said).json();
            clock.now = clock.now.minus(Duration.ofHours(1));
            JsonNode after = client.post("/v1/responses", said).json();
            assertThat(after.get("status").stringValue()).isEqualTo("completed");
            assertThat(after.get("created_at").longValue())
                    .isEqualTo(before.get("created_at").longValue() - 3600);
            JsonNode items = client.get("/v1/conversations/" + talk + "/items?order=asc")
                    .json()
                    .get("data");
            assertThat(items).hasSize(4);
            assertThat(items.at("/1/id")).isEqualTo(before.at("/output/0/id"));
            assertThat(items.at("/3/id")).isEqualTo(after.at("/output/0/id"));
            String later = created(client.post("/v1/conversations", "{}"));
            assertThat(client.get("/v1/conversations").json().get("data"))
                    .extracting(conversation -> conversation.get("id").stringValue())
                    .containsExactlyInAnyOrder(talk, later);
        }
    }

    /// A clock that is set by hand.
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2030-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
