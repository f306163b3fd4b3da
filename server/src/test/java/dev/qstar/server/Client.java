package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of a server under test.
final class Client implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    private static final String CHAT = "/v1/chat/completions";
    private static final String RESPONSES = "/v1/responses";
    private static final Pattern NAMED = Pattern.compile("event: ([a-z_.]+)\ndata: ([^\n]+)");

    private final URI server;
    private final String[] headers;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param headers names and values that every request has
    Client(Server server, String... headers) {
        this.server = server.address();
        this.headers = headers;
    }

    record Reply(int status, JsonNode json) {
        JsonNode error() {
            return json.get("error");
        }

        /// Asserts that it is an error object of this kind.
        void assertError(int expected, String param, String code) {
            assertThat(status).as("%s", json).isEqualTo(expected);
            Shapes.error(json);
            assertThat(error().get("param").stringValue(null)).isEqualTo(param);
            assertThat(error().get("code").stringValue()).isEqualTo(code);
        }
    }

    Reply get(String path) {
        return send(path, "GET", BodyPublishers.noBody());
    }

    /// @param body with single quotes for double ones
    Reply chat(String body) {
        return post(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    Reply post(byte[] body) {
        return send(CHAT, "POST", BodyPublishers.ofByteArray(body));
    }

    /// @param body with single quotes for double ones
    Reply post(String path, String body) {
        return send(path, "POST", BodyPublishers.ofString(body.replace('\'', '"')));
    }

    Reply send(String path, String method, BodyPublisher body) {
        HttpResponse<String> response = response(request(path, method, body), BodyHandlers.ofString());
        Reply reply = new Reply(response.statusCode(), JSON.readTree(response.body()));
        PublishedSchema.find()
                .ifPresent(published -> published.requireAnswer(method, path, reply.status(), reply.json()));
        return reply;
    }

    /// The data of all events of a chat's stream.
    List<String> events(String body) {
        return events(CHAT, body);
    }

    /// The data of all events of a stream.
    List<String> events(String path, String body) {
        HttpRequest request = request(path, "POST", BodyPublishers.ofString(body.replace('\'', '"')));
        HttpResponse<String> response = response(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        List<String> events = new ArrayList<>();
        for (String event : response.body().split("\n\n")) {
            assertThat(event).startsWith("data: ").doesNotContain("\n");
            events.add(event.substring("data: ".length()));
        }
        PublishedSchema.find()
                .ifPresent(published -> events.stream()
                        .filter(event -> !event.equals("[DONE]"))
                        .forEach(event -> published.requireEvent("POST", path, JSON.readTree(event))));
        return events;
    }

    /// The events of a response's stream, each under the name that its `type` says.
    List<JsonNode> told(String body) {
        HttpRequest request = request(RESPONSES, "POST", BodyPublishers.ofString(body.replace('\'', '"')));
        HttpResponse<String> response = response(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        List<JsonNode> events = new ArrayList<>();
        for (String text : response.body().split("\n\n")) {
            events.add(named(text));
        }
        return events;
    }

    /// An event of a response's stream, with its name.
    static JsonNode named(String text) {
        Matcher parts = NAMED.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        JsonNode event = JSON.readTree(parts.group(2));
        assertThat(event.get("type").stringValue()).isEqualTo(parts.group(1));
        PublishedSchema.find().ifPresent(published -> published.requireEvent("POST", RESPONSES, event));
        return event;
    }

    /// An answer that is no JSON.
    String text(String path) {
        HttpResponse<String> response =
                response(request(path, "GET", BodyPublishers.noBody()), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    Reply delete(String path) {
        return send(path, "DELETE", BodyPublishers.noBody());
    }

    /// The chunks of a stream that ends well.
    List<JsonNode> chunks(String body) {
        List<String> events = events(body);
        assertThat(events.getLast()).isEqualTo("[DONE]");
        List<JsonNode> chunks = new ArrayList<>();
        events.subList(0, events.size() - 1).forEach(event -> chunks.add(JSON.readTree(event)));
        chunks.forEach(Shapes::chunk);
        return chunks;
    }

    private HttpRequest request(String path, String method, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, body);
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private <T> HttpResponse<T> response(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
