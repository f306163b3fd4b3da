package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.models.BuiltinModel;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueModel;
import dev.qstar.server.ServedModel;
import dev.qstar.server.Server;
import dev.qstar.server.ServerException;
import dev.qstar.server.ServerOptions;
import dev.qstar.server.UserKey;
import dev.qstar.server.store.StoreException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `qstar serve`: OpenAI's API on this machine.
@Command(
        name = "serve",
        description = "Serves models over HTTP with OpenAI's API until it is told to end.",
        footer = {
            "",
            "Examples:",
            "  qstar serve",
            "  qstar serve --port 0 --json --model small=model.gguf --model other.gguf",
            "",
            "Ctrl-C or SIGTERM: no more requests are taken, answers that were begun get 30 seconds to finish."
        })
final class ServeCommand extends QstarCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_KEYS_BYTES = 1 << 20;
    private static final String ENDING = ".gguf";
    private static final ServerOptions DEFAULTS = ServerOptions.in(DataDirectory.usual());

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Where to listen. Others can reach no loopback address, and any other one needs --keys."
                    + " Default ${DEFAULT-VALUE}.")
    private String host = DEFAULTS.host();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 takes a port that is free. Default ${DEFAULT-VALUE}.")
    private int port = DEFAULTS.port();

    @Option(
            names = "--model",
            paramLabel = "[NAME=]FILE",
            description = "A GGUF file to serve, by the file's name or another one; may be repeated. The built-in"
                    + " model, called builtin, if left out.")
    private List<String> models = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where conversations, users and their keys are kept; made if it is not there. Default"
                    + " ${DEFAULT-VALUE}.")
    private Path data = DEFAULTS.data();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "A file with a user's name and a key of at least 16 characters on each line, beside the keys"
                    + " that `qstar users` made. Where there is any key, requests have to show one.")
    private @Nullable Path keys;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A further name by which clients may reach the server; may be repeated.")
    private List<String> hosts = List.of();

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description = "Pages of this origin, such as https://chat.example, may use the API; may be repeated.")
    private List<String> origins = List.of();

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Inputs.requireBetween("--port", port, 0, 65_535);
        try {
            serve(ServerOptions.in(data)
                    .withHost(host)
                    .withPort(port)
                    .withKeys(keys())
                    .withHosts(hosts)
                    .withOrigins(origins));
            return DONE;
        } catch (ServerException | StoreException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
    }

    private void serve(ServerOptions options) {
        List<ServedModel> served = new ArrayList<>();
        try (Termination termination = new Termination(terminal())) {
            try {
                open(served);
                try (Server server = Server.start(options, served)) {
                    tell(server.address(), served);
                    termination.await();
                    server.drain(PATIENCE);
                }
            } finally {
                served.forEach(model -> model.engine().close());
            }
        }
    }

    private List<UserKey> keys() {
        if (keys == null) {
            return List.of();
        }
        String text = Inputs.utf8(Inputs.file(keys, MAX_KEYS_BYTES, "the file of keys"), "the file of keys");
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ServeCommand::key)
                .toList();
    }

    private static UserKey key(String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length != 2) {
            throw new UsageException(
                    "a line of the file of keys has " + words.length + " words; write a user's name and a key on each");
        }
        return new UserKey(words[0], words[1]);
    }

    /// @param served receives the models, whose engines are to be closed even if this fails
    private void open(List<ServedModel> served) {
        if (models.isEmpty()) {
            Engine engine = Engine.open(BuiltinModel.file(), EngineOptions.defaults());
            served.add(
                    new ServedModel(ModelFile.BUILTIN, engine, Optional.of(ValueHead.open(BuiltinModel.valueHead()))));
        }
        for (String model : models) {
            int equals = model.indexOf('=');
            Path file = Path.of(model.substring(equals + 1));
            String name = equals < 0 ? name(file) : model.substring(0, equals);
            Engine engine = Engine.open(file, EngineOptions.defaults());
            Optional<ValueHead> head = ValueHead.beside(file);
            served.add(new ServedModel(name, engine, head));
            head.ifPresent(found -> found.requireFor(ValueModel.of(engine)));
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private void tell(URI address, List<ServedModel> served) {
        List<String> names = served.stream().map(ServedModel::name).toList();
        if (json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("url", address.toString());
            document.put("model", names.getFirst());
            document.put("models", names);
            print(Json.line(document));
        } else {
            print("Qstar serves " + String.join(", ", names) + " at " + address + "/v1 (Ctrl-C ends it)");
        }
        terminal().out().flush();
    }
}
