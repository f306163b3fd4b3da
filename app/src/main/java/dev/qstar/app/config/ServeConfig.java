package dev.qstar.app.config;

import dev.qstar.server.ServerOptions;
import dev.qstar.server.load.LoadLimits;
import dev.qstar.server.store.StoreLocation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `qstar serve --config FILE` reads: a YAML file with what the flags say, and the limits. Immutable.
///
/// @param host    where to listen, if it is told
/// @param port    where to listen, if it is told
/// @param data    where the store is, if it is told
/// @param keys    the file of keys, if there is one
/// @param models  to be served; the built-in one if there are none
/// @param hosts   further names of the server
/// @param origins sites whose pages may use the API
/// @param limits  those that are told
public record ServeConfig(
        Optional<String> host,
        Optional<Integer> port,
        Optional<StoreLocation> data,
        Optional<Path> keys,
        List<Model> models,
        List<String> hosts,
        List<String> origins,
        Map<String, Long> limits) {

    /// A model's file, and what clients call it.
    public record Model(String name, Path file) {}

    /// The longest file, in bytes.
    public static final int MAX_BYTES = 64 * 1024;

    /// A configuration that tells nothing.
    public static final ServeConfig EMPTY = new ServeConfig(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    private static final List<String> KEYS =
            List.of("host", "port", "data", "keys", "models", "allow-hosts", "allow-origins", "limits");

    private static final String BODY_BYTES = "body-bytes";
    private static final String RUNNING_REQUESTS = "running-requests";
    private static final String RUNNING_TOKENS = "running-tokens";
    private static final String WAITING_REQUESTS = "waiting-requests";
    private static final String WAITING_TOKENS = "waiting-tokens";
    private static final String USER_REQUESTS = "user-requests";
    private static final String USER_TOKENS = "user-tokens";

    private static final List<String> LIMITS = List.of(
            BODY_BYTES, RUNNING_REQUESTS, RUNNING_TOKENS, WAITING_REQUESTS, WAITING_TOKENS, USER_REQUESTS, USER_TOKENS);

    private static final int MAX_PORT = 65_535;
    private static final int MAX_LIMIT = 1 << 30;

    /// Copies what may change.
    public ServeConfig {
        models = List.copyOf(models);
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
        limits = Map.copyOf(limits);
    }

    /// Reads the text of a file.
    ///
    /// @param file where it is from; what it names is looked for beside it
    /// @param text at most [#MAX_BYTES] long
    /// @throws ConfigException when it is no YAML, or holds what cannot be: with line and column
    public static ServeConfig parse(Path file, String text) {
        Source source = new Source(file, text);
        return source.root().map(root -> read(new Section(source, root, KEYS))).orElse(EMPTY);
    }

    private static ServeConfig read(Section root) {
        Map<String, Long> limits = new LinkedHashMap<>();
        root.section("limits", LIMITS)
                .ifPresent(section -> LIMITS.forEach(
                        key -> section.whole(key, 1, MAX_LIMIT).ifPresent(limit -> limits.put(key, limit))));
        return new ServeConfig(
                root.text("host"),
                root.whole("port", 0, MAX_PORT).map(Math::toIntExact),
                root.location("data"),
                root.path("keys"),
                root.paths("models").entrySet().stream()
                        .map(model -> new Model(model.getKey(), model.getValue()))
                        .toList(),
                root.texts("allow-hosts"),
                root.texts("allow-origins"),
                limits);
    }

    /// What this one tells, and beyond that what the other one tells.
    public ServeConfig orElse(ServeConfig other) {
        return new ServeConfig(
                host.or(other::host),
                port.or(other::port),
                data.or(other::data),
                keys.or(other::keys),
                models.isEmpty() ? other.models : models,
                hosts.isEmpty() ? other.hosts : hosts,
                origins.isEmpty() ? other.origins : origins,
                limits.isEmpty() ? other.limits : limits);
    }

    /// The server's options, without keys.
    ///
    /// @param usualData the folder of the store, if none is told
    public ServerOptions options(Path usualData) {
        ServerOptions defaults = ServerOptions.at(data.orElse(new StoreLocation.Directory(usualData)));
        LoadLimits load = defaults.load();
        return defaults.withHost(host.orElse(defaults.host()))
                .withPort(port.orElse(defaults.port()))
                .withHosts(hosts)
                .withOrigins(origins)
                .withMaxBodyBytes(limit(BODY_BYTES, defaults.maxBodyBytes()))
                .withLoad(new LoadLimits(
                        limit(RUNNING_REQUESTS, load.runningRequests()),
                        limit(RUNNING_TOKENS, load.runningTokens()),
                        limit(WAITING_REQUESTS, load.waitingRequests()),
                        limit(WAITING_TOKENS, load.waitingTokens()),
                        limit(USER_REQUESTS, load.userRequests()),
                        limit(USER_TOKENS, load.userTokens()),
                        load.tokensPerSecond()));
    }

    private int limit(String key, long otherwise) {
        return Math.toIntExact(limits.getOrDefault(key, otherwise));
    }
}
