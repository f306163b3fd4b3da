package dev.qstar.app;

import dev.qstar.app.config.ServeConfig;
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
import dev.qstar.server.store.StoreLocation;
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
            "  qstar serve --config qstar.yaml --port 9000",
            "",
            "Ctrl-C or SIGTERM: no more requests are taken, answers that were begun get 30 seconds to finish."
        })
final class ServeCommand extends QstarCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_KEYS_BYTES = 1 << 20;
    private static final String ENDING = ".gguf";
    private static final String CONFIG = "the configuration";
    private static final String KEYS = "the file of keys";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A YAML file that says what the other flags say, and the limits; flags win over it."
                    + " docs/qstar.yaml has all it may hold.")
    private @Nullable Path configFile;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Where to listen. Others can reach no loopback address, and any other one needs --keys."
                    + " Default 127.0.0.1.")
    private @Nullable String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 takes a port that is free. Default 8080.")
    private @Nullable Integer port;

    @Option(
            names = "--model",
            paramLabel = "[NAME=]FILE",
            description = "A GGUF file to serve, by the file's name or another one; may be repeated. The built-in"
                    + " model, called builtin, if left out.")
    private List<String> models = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR|URL",
            description = "Where conversations, users and their keys are kept: a folder, made if it is not there, or"
                    + " postgresql://USER@HOST:PORT/DATABASE, with the password in PGPASSWORD or ~/.pgpass. Default:"
                    + " qstar where this user's data is, such as ~/.local/share/qstar.")
    private @Nullable String data;

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
        try {
            ServeConfig told = flags().orElse(file());
            serve(told.options(DataDirectory.usual()).withKeys(keys(told.keys())), told.models());
            return DONE;
        } catch (ServerException | StoreException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
    }

    private ServeConfig flags() {
        if (port != null) {
            Inputs.requireBetween("--port", port, 0, 65_535);
        }
        return new ServeConfig(
                Optional.ofNullable(host),
                Optional.ofNullable(port),
                Optional.ofNullable(data).map(StoreLocation::parse),
                Optional.ofNullable(keys),
                models.stream().map(ServeCommand::model).toList(),
                hosts,
                origins,
                Map.of());
    }

    private ServeConfig file() {
        if (configFile == null) {
            return ServeConfig.EMPTY;
        }
        byte[] bytes = Inputs.file(configFile, ServeConfig.MAX_BYTES, CONFIG);
        return ServeConfig.parse(configFile, Inputs.utf8(bytes, CONFIG));
    }

    private static ServeConfig.Model model(String flag) {
        int equals = flag.indexOf('=');
        Path file = Path.of(flag.substring(equals + 1));
        return new ServeConfig.Model(equals < 0 ? name(file) : flag.substring(0, equals), file);
    }

    private void serve(ServerOptions options, List<ServeConfig.Model> models) {
        List<ServedModel> served = new ArrayList<>();
        try (Termination termination = new Termination(terminal())) {
            try {
                open(models, served);
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

    private static List<UserKey> keys(Optional<Path> file) {
        if (file.isEmpty()) {
            return List.of();
        }
        String text = Inputs.utf8(Inputs.file(file.get(), MAX_KEYS_BYTES, KEYS), KEYS);
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
    private static void open(List<ServeConfig.Model> models, List<ServedModel> served) {
        if (models.isEmpty()) {
            Engine engine =
                    Engine.open(BuiltinModel.file(), EngineOptions.defaults().yieldingToOthers());
            served.add(
                    new ServedModel(ModelFile.BUILTIN, engine, Optional.of(ValueHead.open(BuiltinModel.valueHead()))));
        }
        for (ServeConfig.Model model : models) {
            Engine engine = Engine.open(model.file(), EngineOptions.defaults().yieldingToOthers());
            Optional<ValueHead> head = ValueHead.beside(model.file());
            served.add(new ServedModel(model.name(), engine, head));
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
            print("Qstar serves " + String.join(", ", names) + " at " + address
                    + " (OpenAI's API under /v1; Ctrl-C ends it)");
        }
        terminal().out().flush();
    }
}
