package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// How responses end before their time, and what is left of them.
class ResponseEndingTest {
    private static final int CONTEXT = 1 << 20;

    @TempDir
    private Path folder;

    private Served served;
    private String conversation = "";

    @BeforeEach
    void start() {
        served = new Served(Served.talker().context(CONTEXT), folder);
        conversation =
                served.client().post("/v1/conversations", "{}").json().get("id").stringValue();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String endless(boolean stream) {
        return "{'model': 'tiny', 'temperature': 0, 'input': 'Hello', 'stream': " + stream + ", 'conversation': '"
                + conversation + "'}";
    }

    /// Begins an endless stream, and says which response it is.
    private static String begin(RawClient client, String body) throws IOException {
        String head = client.post("/v1/responses", body).hearUntil("\"delta\":\"b\"");
        return head.replaceFirst("(?s).*?\"id\":\"(resp_[0-9a-f]+)\".*", "$1");
    }

    private JsonNode response(String id) {
        return served.client().get("/v1/responses/" + id).json();
    }

    private JsonNode awaitEnd(String id) {
        JsonNode response = response(id);
        while (response.get("status").stringValue().equals("in_progress")) {
            response = response(id);
        }
        return response;
    }

    private JsonNode lastItem() {
        return served.client()
                .get("/v1/conversations/" + conversation + "/items")
                .json()
                .at("/data/0");
    }

    private void assertInterrupted(JsonNode response) {
        assertThat(response.get("status").stringValue()).isEqualTo("incomplete");
        assertThat(response.get("incomplete_details").isNull()).isTrue();
        assertThat(response.at("/qstar/interrupted").booleanValue()).isTrue();
        assertThat(response.at("/output/0/status").stringValue()).isEqualTo("incomplete");
        assertThat(response.at("/output/0/content/0/text").stringValue()).startsWith("ab");
        assertThat(response.at("/usage/output_tokens").intValue()).isPositive();
        assertThat(lastItem().get("content")).isEqualTo(response.at("/output/0/content"));
        assertThat(served.engine().counters().decodedTokens()).isLessThan(CONTEXT / 2);
    }

    @Test
    void aClientThatLeavesFindsWhatWasSaidUntilThen() throws IOException {
        String id;
        try (RawClient client = new RawClient(served.server())) {
            id = begin(client, endless(true));
        }
        assertInterrupted(awaitEnd(id));
        assertThat(served.client()
                        .post("/v1/responses", endless(false).replace("}", ", 'max_output_tokens': 16}"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStreamThatTheServerEndsIsKeptAndEndsWell() throws IOException {
        String rest;
        try (RawClient client = new RawClient(served.server())) {
            begin(client, endless(true));
            Thread.ofVirtual().start(() -> served.server().drain(Duration.ofMillis(1)));
            rest = client.hearUntil("\r\n0\r\n\r\n");
        }
        String last = rest.substring(rest.lastIndexOf("event: "), rest.indexOf("\n\n", rest.lastIndexOf("event: ")));
        JsonNode response = Client.named(last).get("response");
        served.close();
        served = new Served(Served.talker().context(CONTEXT), folder);
        assertThat(last).startsWith("event: response.incomplete");
        assertThat(response(response.get("id").stringValue())).isEqualTo(response);
        assertThat(response.at("/qstar/interrupted").booleanValue()).isTrue();
        assertThat(lastItem().get("content")).isEqualTo(response.at("/output/0/content"));
    }

    @Test
    void aResponseCanBeCancelled() throws IOException {
        try (RawClient client = new RawClient(served.server())) {
            String id = begin(client, endless(true));
            JsonNode cancelled =
                    served.client().post("/v1/responses/" + id + "/cancel", "").json();
            assertThat(cancelled.get("status").stringValue()).isEqualTo("cancelled");
            assertThat(cancelled.at("/output/0/content/0/text").stringValue()).startsWith("ab");
            assertThat(response(id)).isEqualTo(cancelled);
            assertThat(client.hearUntil("\r\n0\r\n\r\n"))
                    .contains("event: response.incomplete")
                    .contains("\"status\":\"cancelled\"");
            assertThat(served.client()
                            .post("/v1/responses/" + id + "/cancel", "")
                            .json())
                    .isEqualTo(cancelled);
        }
    }

    @Test
    void whoWaitsWhileTheServerEndsGetsWhatThereIs() {
        CompletableFuture<Client.Reply> reply = CompletableFuture.supplyAsync(
                () -> served.client().post("/v1/responses", endless(false)),
                task -> Thread.ofVirtual().start(task));
        while (served.engine().counters().decodedTokens() < 100) {
            Thread.onSpinWait();
        }
        served.server().drain(Duration.ofMillis(1));
        assertThat(reply.join().status()).isEqualTo(200);
        assertThat(reply.join().json().at("/qstar/interrupted").booleanValue()).isTrue();
    }

    @Test
    void aConversationGoesOnWithOneResponseAtATime() throws IOException {
        try (RawClient client = new RawClient(served.server())) {
            String id = begin(client, endless(true));
            served.client().post("/v1/responses", endless(false)).assertError(409, null, "conversation_locked");
            served.client()
                    .post("/v1/responses", "{'model': 'tiny', 'input': 'x', 'previous_response_id': '" + id + "'}")
                    .assertError(400, "previous_response_id", "invalid_value");
            served.client().delete("/v1/responses/" + id).assertError(409, null, "response_in_progress");
            served.client().post("/v1/responses/" + id + "/cancel", "");
            String brief = endless(false).replace("}", ", 'max_output_tokens': 16}");
            assertThat(served.client().post("/v1/responses", brief).status()).isEqualTo(200);
        }
    }

    @Test
    void theTreeOfASearchThatIsCutShortIsKept() throws IOException {
        served.close();
        served = new Served(new ScriptedModel(), folder);
        String id;
        try (RawClient client = new RawClient(served.server())) {
            id = client.post(
                            "/v1/responses",
                            "{'model': 'tiny', 'stream': true, 'reasoning': {'effort': 'high'}, 'input': 'Tom has 24"
                                    + " apples and gives 15 to Mary. How many are left?'}")
                    .hearUntil("\"nodes\":[{\"id\"")
                    .replaceFirst("(?s).*?\"id\":\"(resp_[0-9a-f]+)\".*", "$1");
        }
        JsonNode response = awaitEnd(id);
        assertThat(response.get("status").stringValue()).isEqualTo("incomplete");
        assertThat(response.at("/output/0/type").stringValue()).isEqualTo("reasoning");
        assertThat(response.at("/output/0/status").stringValue()).isEqualTo("incomplete");
        assertThat(response.at("/output/0/qstar/tree/nodes/0/id").intValue()).isPositive();
        assertThat(response.at("/output/0/qstar/tree/winner").isNull()).isTrue();
    }

    @Test
    void aConversationCanBeDeletedUnderAResponse() throws IOException {
        try (RawClient client = new RawClient(served.server())) {
            String id = begin(client, endless(true));
            served.client().delete("/v1/conversations/" + conversation);
            served.client().post("/v1/responses/" + id + "/cancel", "");
            JsonNode left = response(id);
            assertThat(left.get("status").stringValue()).isEqualTo("cancelled");
            assertThat(left.get("conversation").isNull()).isTrue();
        }
    }

    @Test
    void theInputIsOnDiskBeforeTheResponseIsCreated() throws IOException {
        try (RawClient client = new RawClient(served.server())) {
            String id = begin(client, endless(true));
            assertThat(response(id).get("status").stringValue()).isEqualTo("in_progress");
            JsonNode items = served.client()
                    .get("/v1/conversations/" + conversation + "/items?order=asc")
                    .json();
            assertThat(items.at("/data/0/content/0/text").stringValue()).isEqualTo("Hello");
        }
    }

    @Test
    void whatIsBeingSaidIsOnDiskBeforeItsEnd() throws IOException {
        try (RawClient client = new RawClient(served.server())) {
            String id = begin(client, endless(true));
            JsonNode response = response(id);
            while (response.get("output").isEmpty()) {
                response = response(id);
            }
            assertThat(response.at("/output/0/status").stringValue()).isEqualTo("in_progress");
            assertThat(response.at("/output/0/content/0/text").stringValue()).startsWith("ab");
            assertThat(lastItem().get("id")).isEqualTo(response.at("/output/0/id"));
        }
    }
}
