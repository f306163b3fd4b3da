package dev.qstar.page;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.models.BuiltinModel;
import dev.qstar.search.value.ValueHead;
import dev.qstar.server.ServedModel;
import dev.qstar.server.Server;
import dev.qstar.server.ServerOptions;
import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server with one model, and its API for what a test has to prepare.
final class Served implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Engine engine;
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    private Served(Path model, Optional<ValueHead> head, ServerOptions options) {
        engine = Engine.open(model, EngineOptions.defaults());
        server = Server.start(options, List.of(new ServedModel("model", engine, head)));
    }

    /// The model that Qstar has built in.
    static Served builtin(Path folder) {
        return new Served(BuiltinModel.file(), Optional.of(ValueHead.open(BuiltinModel.valueHead())), options(folder));
    }

    static Served scripted(ScriptedModel model, Path folder) {
        return scripted(model, folder, options(folder));
    }

    static Served scripted(ScriptedModel model, Path folder, ServerOptions options) {
        return new Served(model.write(folder), Optional.empty(), options);
    }

    /// A plain model that says `ab` so long that nobody waits for its end.
    static ScriptedModel talker() {
        return new ScriptedModel()
                .plain()
                .then(":", "a")
                .then("a", "b")
                .then("b", "a")
                .context(1 << 16);
    }

    static ServerOptions options(Path folder) {
        return ServerOptions.in(folder.resolve("data")).withPort(0);
    }

    URI address() {
        return server.address();
    }

    /// Asks the API for what has to go well.
    ///
    /// @param body a document with single quotes for double ones, or empty
    JsonNode api(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(method + " " + path + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
        engine.close();
    }
}
