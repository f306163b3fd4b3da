package dev.qstar.server;

import dev.qstar.engine.Engine;
import dev.qstar.server.api.ChatCompletions;
import dev.qstar.server.api.Completions;
import dev.qstar.server.api.Embeddings;
import dev.qstar.server.api.Fresh;
import dev.qstar.server.api.Health;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.ModelList;
import dev.qstar.server.api.Models;
import dev.qstar.server.api.PromptFormat;
import dev.qstar.server.api.Turns;
import dev.qstar.server.http.Guard;
import dev.qstar.server.http.HttpFront;
import dev.qstar.server.http.HttpLimits;
import dev.qstar.server.http.Router;
import dev.qstar.server.load.Admission;
import dev.qstar.server.metrics.ServerMetrics;
import dev.qstar.server.page.Page;
import dev.qstar.server.responses.Stateful;
import dev.qstar.server.store.Store;
import dev.qstar.server.store.StoreOptions;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Serves models over HTTP with OpenAI's API. The life of a request:
///
/// 1. `http` checks where it comes from, who asks and how long it is, and gives it a virtual thread;
/// 2. `api` reads it, every field, and finds the model;
/// 3. `load` gives it a place, at once or when its turn comes, or refuses it;
/// 4. the model's answer is searched for, or decoded, and told as it comes to be;
/// 5. a client that leaves interrupts the thread, which ends the work.
///
/// ```
/// try (Server server = Server.start(ServerOptions.in(data), List.of(model))) {
///     …
///     server.drain(Duration.ofSeconds(30));
/// }
/// ```
///
/// Whoever starts a server closes it, before the engines. Any thread may call.
public final class Server implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 4096;
    private static final Duration BODY_TIME = Duration.ofSeconds(60);
    private static final Duration IDLE_TIME = Duration.ofSeconds(75);
    private static final Duration EXPIRY = Duration.ofMillis(100);
    private static final Duration STALL_TIME = Duration.ofSeconds(10);

    private final String host;
    private final HttpFront front;
    private final Ticker ticker;
    private final Store store;

    private Server(String host, HttpFront front, Ticker ticker, Store store) {
        this.host = host;
        this.front = front;
        this.ticker = ticker;
        this.store = store;
    }

    /// Begins to serve, with a store of its own.
    ///
    /// @throws ServerException when others could reach the host and there are no keys, when the address cannot
    ///     be had, or when two models have one name
    /// @throws dev.qstar.server.store.StoreException when the store cannot be opened
    public static Server start(ServerOptions options, List<ServedModel> models) {
        return start(options, models, Clock.systemUTC());
    }

    static Server start(ServerOptions options, List<ServedModel> models, Clock clock) {
        Store store = Store.open(StoreOptions.at(options.data()).withClock(clock));
        try {
            return start(options, models, store, clock);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    static Server start(ServerOptions options, List<ServedModel> models, Store store, Clock clock) {
        Access access = Access.of(store, options.keys());
        requireKeysWhereOthersReach(options.host(), access);
        Admission admission = new Admission(options.load(), System::nanoTime);
        Fresh fresh = new Fresh();
        Models served = new Models(fresh, System::nanoTime);
        ServerMetrics metrics = new ServerMetrics(admission::snapshot, System::nanoTime);
        for (ServedModel model : models) {
            Engine engine = model.engine();
            served.add(model.name(), engine, model.head(), PromptFormat.of(engine.metadata()));
            metrics.addModel(model.name(), engine::cachePart);
        }
        ModelList list = new ModelList(served, clock.instant());
        Json json = new Json(options.maxBodyBytes());
        Turns turns = new Turns(served, admission, metrics);
        Page page = Page.load();
        AtomicReference<HttpFront> front = new AtomicReference<>();
        Health health = new Health(() -> front.get() != null && front.get().open());
        Router router = new Router()
                .open("GET", "/", page::start)
                .open("GET", "/c/{id}", page::start)
                .open("GET", page.assetsPath() + "{name}", page::asset)
                .open("GET", "/health", health::health)
                .open("GET", "/ready", health::ready)
                .on("GET", "/metrics", exchange -> exchange.reply(ServerMetrics.CONTENT_TYPE, metrics.scrape()))
                .on("GET", "/v1/models", list::all)
                .on("GET", "/v1/models/{id}", list::one)
                .on("POST", "/v1/chat/completions", new ChatCompletions(json, turns, fresh, clock))
                .on("POST", "/v1/completions", new Completions(json, turns, fresh, clock))
                .on("POST", "/v1/embeddings", new Embeddings(json, turns));
        new Stateful(json, turns, store, clock, System::nanoTime).addTo(router::on);
        front.set(HttpFront.listen(
                options.host(), options.port(), router, guard(options, access), limits(options), fresh));
        return new Server(options.host(), front.get(), new Ticker(EXPIRY, admission::expire), store);
    }

    private static void requireKeysWhereOthersReach(String host, Access access) {
        try {
            if (access.open() && !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new ServerException("others can reach " + host + ", so a server there needs keys; give some, or"
                        + " listen on 127.0.0.1");
            }
        } catch (UnknownHostException e) {
            throw new ServerException("there is no address for the host '" + host + "'; name one of this machine's", e);
        }
    }

    private static Guard guard(ServerOptions options, Access access) {
        List<String> hosts = new ArrayList<>(options.hosts());
        hosts.add(options.host());
        return new Guard(hosts, Set.copyOf(options.origins()), access);
    }

    private static HttpLimits limits(ServerOptions options) {
        return new HttpLimits(
                options.maxBodyBytes(), MAX_CONNECTIONS, options.headerTime(), BODY_TIME, IDLE_TIME, STALL_TIME);
    }

    /// Where the server is: `http://127.0.0.1:8080`.
    public URI address() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + front.port());
    }

    /// Takes no more requests, which `/ready` tells, and waits for those that are being answered. When the time is over
    /// they end with an error that says so.
    public void drain(Duration patience) {
        front.drain(patience);
    }

    /// Ends at once. Closing again does nothing.
    @Override
    public void close() {
        front.close();
        ticker.close();
        store.close();
    }
}
