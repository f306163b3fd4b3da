package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may talk to the server, and how much.
class FrontTest {
    private static final String KEY = "a-key-for-the-tests";
    private static final String HELLO =
            "{'model': 'tiny', 'temperature': 0, 'messages': [{'role': 'user', 'content': 'Hello'}]}";

    @TempDir
    private Path folder;

    private Served served;

    @AfterEach
    void stop() {
        if (served != null) {
            served.close();
        }
    }

    private ServerOptions options() {
        return Served.options(folder);
    }

    private Client serve(ServerOptions options, String... headers) {
        served = new Served(Served.greeter(), folder, options, headers);
        return served.client();
    }

    private String hear(String request) throws IOException {
        try (RawClient client = new RawClient(served.server())) {
            return client.say(request).hearAll();
        }
    }

    @Test
    void aHostThatOthersReachNeedsKeys() {
        for (String host : List.of("0.0.0.0", "::")) {
            assertThatThrownBy(() -> Server.start(options().withHost(host), List.of()))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("needs keys");
        }
        Server.start(options().withHost("0.0.0.0").withKeys(List.of(new UserKey("ada", KEY))), List.of())
                .close();
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Server.start(options().withPort(taken.getLocalPort()), List.of()))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("cannot listen");
        }
    }

    @Test
    void optionsOutOfTheirRangeAreRefusedAndKeysAreNotShown() {
        assertThatThrownBy(() -> options().withPort(70_000)).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> options().withMaxBodyBytes(0)).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> options().withHeaderTime(Duration.ZERO)).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> new UserKey("ada", "short")).isInstanceOf(ServerException.class);
        assertThat(options().withKeys(List.of(new UserKey("ada", KEY))).toString())
                .doesNotContain(KEY);
    }

    @Test
    void healthReadinessAndModelsAreTold() {
        Client client = serve(options());
        assertThat(client.get("/health").json().get("status").stringValue()).isEqualTo("ok");
        assertThat(client.get("/ready").status()).isEqualTo(200);
        Client.Reply list = client.get("/v1/models");
        assertThat(list.json().get("object").stringValue()).isEqualTo("list");
        assertThat(list.json().get("data")).hasSize(1).allSatisfy(Shapes::model);
        Shapes.model(client.get("/v1/models/tiny").json());
        client.get("/v1/models/huge").assertError(404, "model", "model_not_found");
    }

    @Test
    void whatIsNowhereIsRefused() {
        Client client = serve(options());
        client.get("/v1/nothing").assertError(404, null, "not_found");
        client.get("/v1/models/a/b").assertError(404, null, "not_found");
        client.get("/v1/chat/completions").assertError(405, null, "method_not_allowed");
        client.send("/health", "DELETE", BodyPublishers.noBody()).assertError(405, null, "method_not_allowed");
    }

    @Test
    void aHeadIsWhatAnAnswerWouldBeWithoutItsBody() throws IOException {
        serve(options());
        String head = hear("HEAD /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(head).startsWith("HTTP/1.1 200").contains("content-type: application/json");
        assertThat(head.indexOf("\r\n\r\n")).isEqualTo(head.length() - 4);
    }

    @Test
    void pathsThatLeadAsideAreRefused() throws IOException {
        serve(options());
        for (String name : List.of("..", "%2e%2e", "a%2Fb", "%5c", "%00", "%zz", "../../etc/passwd")) {
            String reply = hear("GET /v1/models/" + name + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(reply).as(name).startsWith("HTTP/1.1 400").contains("invalid_path");
        }
    }

    @Test
    void aForeignHostIsRefused() throws IOException {
        serve(options().withHosts(List.of("qstar.example")));
        for (String host : List.of("evil.example", "localhost.evil.example", "127.0.0.1@evil", "", "evil:80")) {
            assertThat(hear("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 403")
                    .contains("host_not_allowed");
        }
        for (String host : List.of("localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:9", "qstar.example")) {
            assertThat(hear("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aPageOfAForeignOriginIsRefused() throws IOException {
        serve(options().withOrigins(List.of("https://chat.example")));
        String head = "GET /health HTTP/1.1\r\nHost: localhost:7\r\nConnection: close\r\nOrigin: ";
        for (String origin : List.of("https://evil.example", "null", "http://localhost:8", "http://localhost")) {
            assertThat(hear(head + origin + "\r\n\r\n"))
                    .as(origin)
                    .startsWith("HTTP/1.1 403")
                    .contains("origin_not_allowed");
        }
        assertThat(hear(head + "http://localhost:7\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("access-control");
        assertThat(hear(head + "https://chat.example\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("access-control-allow-origin: https://chat.example");
        assertThat(hear(head.replace("GET", "OPTIONS") + "https://chat.example\r\n\r\n"))
                .startsWith("HTTP/1.1 204");
    }

    @Test
    void withKeysOneHasToBeShown() throws IOException {
        Client client = serve(
                options().withKeys(List.of(new UserKey("bob", "another-key-of-ours"), new UserKey("ada", KEY))),
                "Authorization",
                "Bearer " + KEY);
        assertThat(client.chat(HELLO).status()).isEqualTo(200);
        assertThat(client.get("/v1/models").status()).isEqualTo(200);
        try (Client stranger = new Client(served.server());
                Client liar = new Client(served.server(), "Authorization", "Bearer " + KEY + "x")) {
            stranger.chat(HELLO).assertError(401, null, "invalid_api_key");
            stranger.get("/v1/models").assertError(401, null, "invalid_api_key");
            liar.chat(HELLO).assertError(401, null, "invalid_api_key");
            assertThat(stranger.get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedUnread() throws IOException {
        Client client = serve(options().withMaxBodyBytes(1000));
        String announced =
                hear("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n\r\n{");
        assertThat(announced).startsWith("HTTP/1.1 413").contains("request_too_large");
        String chunked =
                hear("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "400\r\n" + "x".repeat(1024) + "\r\n");
        assertThat(chunked).startsWith("HTTP/1.1 413").contains("request_too_large");
        assertThat(client.chat(HELLO).status()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsNoSoundJsonIsRefused() {
        Client client = serve(options());
        client.post("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)).assertError(400, null, "json_limit");
        for (String body : List.of("", "{", "[1]", "{} {}", "{'a': 1, 'a': 2}", "{'a': NaN}", "{'a': '\\ud800'}")) {
            Client.Reply refused = client.chat(body);
            refused.assertError(400, null, "invalid_json");
            assertThat(refused.error().get("message").stringValue()).doesNotContain("`", "Feature");
        }
        assertThat(client.chat("{'a':\n  NaN}").error().get("message").stringValue())
                .isEqualTo("the body is no JSON: Non-standard token 'NaN' (line 2, column 6)");
        client.chat("{'\\udc00': 1}").assertError(400, null, "invalid_json");
        client.post(new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'}).assertError(400, null, "invalid_json");
        client.chat("{'a': " + "1".repeat(1000) + "}").assertError(400, null, "json_limit");
        assertThat(client.chat(HELLO.replace("Hello", "\\ud83d\\ude00")).status())
                .isEqualTo(200);
    }

    @Test
    void aHeadThatDoesNotComeClosesTheConnection() throws IOException {
        serve(options().withHeaderTime(Duration.ofMillis(200)));
        assertThat(hear("GET /health HTTP/1.1\r\nHost: local")).isEmpty();
        assertThat(served.client().get("/health").status()).isEqualTo(200);
    }

    @Test
    void aHeadThatIsTooLongIsRefused() throws IOException {
        serve(options());
        assertThat(hear("GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .contains(" 431 ");
        assertThat(hear("GET /" + "x".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains(" 414 ");
    }
}
