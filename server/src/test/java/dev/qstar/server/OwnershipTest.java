package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What is one user's is for every other as if it were not there.
class OwnershipTest {
    private static final String ADA = "the-key-of-ada-lovelace";
    private static final String BOB = "the-key-of-bob-the-builder";

    @TempDir
    private Path folder;

    private Served served;
    private Client bob;
    private String conversation;
    private String response;
    private String item;

    @BeforeEach
    void start() {
        ServerOptions options =
                Served.options(folder).withKeys(List.of(new UserKey("ada", ADA), new UserKey("bob", BOB)));
        served = new Served(Served.greeter().context(2048), folder, options, "Authorization", "Bearer " + ADA);
        bob = new Client(served.server(), "Authorization", "Bearer " + BOB);
        Client ada = served.client();
        conversation = ada.post("/v1/conversations", "").json().get("id").stringValue();
        JsonNode said = ada.post(
                        "/v1/responses",
                        "{'model': 'tiny', 'input': 'my secret', 'conversation': '" + conversation + "'}")
                .json();
        response = said.get("id").stringValue();
        item = said.at("/qstar/parent").stringValue();
    }

    @AfterEach
    void stop() {
        bob.close();
        served.close();
    }

    private void assertNotThere(String method, String path, String body) {
        bob.send(path, method, BodyPublishers.ofString(body.replace('\'', '"'))).assertError(404, null, "not_found");
    }

    @Test
    void anotherUsersConversationIsNotThere() {
        String path = "/v1/conversations/" + conversation;
        assertNotThere("GET", path, "");
        assertNotThere("POST", path, "{'metadata': {}}");
        assertNotThere("DELETE", path, "");
        assertNotThere("GET", path + "/tree", "");
        assertNotThere("GET", path + "/items", "");
        assertNotThere("POST", path + "/items", "{'items': [{'role': 'user', 'content': 'x'}]}");
        assertNotThere("GET", path + "/items/" + item, "");
        assertNotThere("DELETE", path + "/items/" + item, "");
        assertNotThere(
                "POST", "/v1/responses", "{'model': 'tiny', 'input': 'x', 'conversation': '" + conversation + "'}");
        assertThat(bob.get("/v1/conversations").json().get("data")).isEmpty();
        assertThat(served.client().get(path + "/items").json().get("data")).hasSize(2);
    }

    @Test
    void anotherUsersResponseIsNotThere() {
        String path = "/v1/responses/" + response;
        assertNotThere("GET", path, "");
        assertNotThere("DELETE", path, "");
        assertNotThere("POST", path + "/cancel", "");
        assertNotThere("GET", path + "/input_items", "");
        assertNotThere(
                "POST", "/v1/responses", "{'model': 'tiny', 'input': 'x', 'previous_response_id': '" + response + "'}");
        assertThat(served.client().get(path).status()).isEqualTo(200);
    }

    @Test
    void anotherUsersItemIsNotThere() {
        String own = bob.post("/v1/conversations", "").json().get("id").stringValue();
        assertNotThere("GET", "/v1/conversations/" + own + "/items/" + item, "");
        assertNotThere("POST", "/v1/conversations/" + own, "{'qstar': {'leaf': '" + item + "'}}");
        assertNotThere("POST", "/v1/responses", "{'model': 'tiny', 'input': [{'id': '" + item + "'}]}");
        assertNotThere(
                "POST",
                "/v1/responses",
                "{'model': 'tiny', 'input': 'x', 'conversation': '" + own + "', 'qstar': {'parent': '" + item + "'}}");
    }

    @Test
    void nobodyFindsOrCarriesAwayWhatIsAnothers() {
        assertThat(bob.get("/v1/search?query=secret").json().get("data")).isEmpty();
        assertThat(served.client().get("/v1/search?query=secret").json().get("data"))
                .hasSize(1);
        assertThat(bob.text("/v1/export")).isEmpty();
        assertThat(served.client().text("/v1/export")).contains("my secret");
    }

    @Test
    void withoutAKeyNothingIsTold() {
        try (Client stranger = new Client(served.server())) {
            for (String path : List.of("/v1/conversations", "/v1/export", "/v1/search?query=x", "/v1/responses/x")) {
                stranger.get(path).assertError(401, null, "invalid_api_key");
            }
        }
    }
}
