package dev.qstar.server;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A server with one scripted model, called `tiny`, and a client of it.
final class Served implements AutoCloseable {
    private final Engine engine;
    private final Server server;
    private final Client client;

    Served(ScriptedModel model, Path folder) {
        this(model, folder, options(folder));
    }

    Served(ScriptedModel model, Path folder, ServerOptions options, String... headers) {
        engine = Engine.open(model.write(folder), EngineOptions.defaults());
        server = Server.start(options, List.of(new ServedModel("tiny", engine, Optional.empty())));
        client = new Client(server, headers);
    }

    /// A port that is free, and a store in the folder.
    static ServerOptions options(Path folder) {
        return ServerOptions.in(folder.resolve("data")).withPort(0);
    }

    /// A plain model that says `abc` for ever.
    static ScriptedModel talker() {
        return new ScriptedModel()
                .plain()
                .then(":", "a")
                .then("a", "b")
                .then("b", "c")
                .then("c", "a");
    }

    /// A plain model that says `hi` and ends.
    static ScriptedModel greeter() {
        return new ScriptedModel().plain().then(":", "h").then("h", "i").then("i", "</s>");
    }

    Engine engine() {
        return engine;
    }

    Server server() {
        return server;
    }

    Client client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        server.close();
        engine.close();
    }
}
