package dev.qstar.clients;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.models.BuiltinModel;
import dev.qstar.search.value.ValueHead;
import dev.qstar.server.ServedModel;
import dev.qstar.server.Server;
import dev.qstar.server.ServerOptions;
import dev.qstar.server.UserKey;
import dev.qstar.server.load.LoadLimits;
import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// A server for the libraries to talk to. It has one key and one model.
final class Serving implements AutoCloseable {
    static final String KEY = "a-key-that-only-tests-show";
    static final String MODEL = "builtin";
    static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many are left?";

    private static final int LONG = 1 << 20;

    private final Engine engine;
    private final Server server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private InputStream held = InputStream.nullInputStream();

    private Serving(Engine engine, Optional<ValueHead> head, ServerOptions options) {
        this.engine = engine;
        server = Server.start(
                options.withPort(0).withKeys(List.of(new UserKey("tester", KEY))),
                List.of(new ServedModel(MODEL, engine, head)));
    }

    /// Serves the built-in model.
    ///
    /// @param folder for what the server keeps
    static Serving builtin(Path folder) {
        return new Serving(
                Engine.open(BuiltinModel.file(), EngineOptions.defaults()),
                Optional.of(ValueHead.open(BuiltinModel.valueHead())),
                ServerOptions.in(folder));
    }

    /// Serves a model that talks for ever, to one request at a time, and refuses all others.
    ///
    /// @param folder for the model's file and for what the server keeps
    static Serving oneAtATime(Path folder) {
        ScriptedModel talker = new ScriptedModel()
                .plain()
                .context(LONG)
                .then(":", "a")
                .then("a", "b")
                .then("b", "a");
        LoadLimits one = new LoadLimits(1, LONG, 1, LONG, 1, LONG, LONG);
        return new Serving(
                Engine.open(talker.write(folder), EngineOptions.defaults()),
                Optional.empty(),
                ServerOptions.in(folder.resolve("data")).withLoad(one));
    }

    /// The base address for clients.
    String url() {
        return server.address() + "/v1";
    }

    /// Takes the only place there is.
    void hold() {
        String body = """
                {"model": "builtin", "stream": true, "max_tokens": 100000, "messages": [{"role": "user", "content": "hi"}]}
                """;
        held = send(request("/v1/chat/completions").POST(BodyPublishers.ofString(body)));
    }

    /// Asks on a thread of its own.
    static <T> CompletableFuture<T> meanwhile(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Thread::startVirtualThread);
    }

    /// Gives the place up once somebody was refused for want of it.
    void releaseAfterRefusal() {
        String refused = "qstar_requests_refused_total{reason=\"user_share\"} ";
        while (!read("/metrics").contains(refused)) {
            Thread.onSpinWait();
        }
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        try (InputStream in = send(request(path).GET())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).header("Authorization", "Bearer " + KEY);
    }

    private InputStream send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofInputStream())
                .join()
                .body();
    }

    @Override
    public void close() {
        http.shutdownNow();
        server.close();
        engine.close();
    }
}
