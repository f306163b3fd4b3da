package dev.qstar.server.http;

import dev.qstar.server.ServerException;
import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Failures;
import dev.qstar.server.api.Fresh;
import dev.qstar.server.api.Json;
import dev.qstar.server.load.RefusedException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/// Speaks HTTP: takes requests apart on event loops, has each answered on a virtual thread, and ends what nobody waits
/// for. Whoever listens closes it.
public final class HttpFront implements AutoCloseable {
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final int MAX_LINE_BYTES = 4 * 1024;
    private static final Duration LINGER = Duration.ofSeconds(1);
    private static final String NO_STORE = "no-store";
    private static final String JSON = "application/json; charset=utf-8";

    /// A body that is read to its end though nobody wants it.
    private static final long SHORT_BODY_BYTES = 64 * 1024;

    private final Vertx vertx;
    private final HttpServer server;
    private final Router router;
    private final Guard guard;
    private final HttpLimits limits;
    private final Fresh fresh;
    private final ConnectionTimers timers;
    private final LiveCalls live = new LiveCalls();
    private volatile boolean open = true;

    private HttpFront(Vertx vertx, Router router, Guard guard, HttpLimits limits, Fresh fresh) {
        this.vertx = vertx;
        this.router = router;
        this.guard = guard;
        this.limits = limits;
        this.fresh = fresh;
        this.timers = new ConnectionTimers(vertx, limits.maxConnections());
        this.server = vertx.createHttpServer(new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setMaxInitialLineLength(MAX_LINE_BYTES)
                .setTcpNoDelay(true));
    }

    /// Begins to answer.
    ///
    /// @param port 0 takes one that is free
    /// @throws ServerException when the address cannot be had
    public static HttpFront listen(String host, int port, Router router, Guard guard, HttpLimits limits, Fresh fresh) {
        FileSystemOptions noFiles =
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        Vertx vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(noFiles));
        HttpFront front = new HttpFront(vertx, router, guard, limits, fresh);
        front.server
                .connectionHandler(connection -> front.timers.opened(connection, limits.headerTime()))
                .requestHandler(front::take);
        try {
            finish(front.server.listen(port, host));
            return front;
        } catch (CompletionException e) {
            front.close();
            throw new ServerException(
                    "cannot listen on " + host + " port " + port + ": " + e.getCause()
                            + "; choose another host or port",
                    e);
        }
    }

    private static void finish(Future<?> work) {
        work.toCompletionStage().toCompletableFuture().join();
    }

    /// The port that it listens on.
    public int port() {
        return server.actualPort();
    }

    /// Whether it takes requests: until it is told to drain.
    public boolean open() {
        return open;
    }

    /// Takes no more work, lets what was begun finish, and after the given time ends it with an error for its client.
    public void drain(Duration patience) {
        open = false;
        if (!live.awaitNone(patience)) {
            live.stop();
            live.awaitNone(limits.stallTime());
        }
    }

    /// Ends at once; closing again does nothing. What is being answered is cut off.
    @Override
    public void close() {
        open = false;
        live.stop();
        finish(vertx.close());
    }

    private void take(HttpServerRequest request) {
        timers.arm(request.connection(), limits.bodyTime());
        HttpServerResponse response = request.response();
        String id = fresh.id("req_");
        response.putHeader("x-request-id", id)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .putHeader("x-content-type-options", "nosniff");
        response.endHandler(end -> timers.arm(request.connection(), limits.idleTime()));
        try {
            guard.requireTrusted(request);
            guard.listed(request).ifPresent(origin -> allow(origin, response));
            if (request.method().equals(HttpMethod.OPTIONS)) {
                response.setStatusCode(204).end();
                return;
            }
            Router.Target target = router.find(
                    request.method().name(),
                    Objects.requireNonNullElse(request.path(), ""),
                    Objects.requireNonNullElse(request.query(), ""));
            requireOpen(target);
            String caller = target.open() ? "" : guard.caller(request);
            target.endpoint().requireRoom(caller, response::putHeader);
            BodyReader.read(
                    request,
                    limits.maxBodyBytes(),
                    body -> answer(request, id, caller, target, body),
                    error -> refuse(request, error));
        } catch (ApiException error) {
            refuse(request, error);
        } catch (RefusedException full) {
            refuseForNow(request, Failures.of(full, id));
        }
    }

    /// Says that there is no room. The connection is good for another try if the body that still comes is short.
    private void refuseForNow(HttpServerRequest request, ApiException error) {
        error.retryAfter()
                .ifPresent(after -> request.response().putHeader("retry-after", Long.toString(after.toSeconds())));
        if (!BodyReader.isAtMost(request, SHORT_BODY_BYTES)) {
            refuse(request, error);
        } else {
            request.response()
                    .setStatusCode(error.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                    .end(Json.error(error).toString());
        }
    }

    private void requireOpen(Router.Target target) {
        if (!open && !target.open()) {
            throw ApiException.failed(503, "shutting_down", "this server is ending; ask another one");
        }
    }

    /// Lets a page of that origin read the answer.
    private static void allow(String origin, HttpServerResponse response) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, DELETE")
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type");
    }

    private void answer(HttpServerRequest request, String id, String caller, Router.Target target, byte[] body) {
        timers.disarm(request.connection());
        HttpServerResponse response = request.response();
        Answer answer = new Answer(response, vertx.getOrCreateContext(), limits.stallTime());
        VertxExchange call = new VertxExchange(id, caller, target, request.headers(), body, answer);
        response.closeHandler(closed -> call.leave());
        response.exceptionHandler(broken -> call.leave());
        request.exceptionHandler(broken -> call.leave());
        live.add(call);
        call.start(target.endpoint(), () -> live.remove(call));
    }

    /// Answers with an error before the request was read, and closes the connection at its end. For a while what the
    /// client still sends is thrown away, so that it gets to read the answer.
    private void refuse(HttpServerRequest request, ApiException error) {
        HttpConnection connection = request.connection();
        Future<Void> written = request.response()
                .setStatusCode(error.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(Json.error(error).toString())
                .onComplete(done -> timers.arm(connection, LINGER));
        request.endHandler(end -> written.onComplete(done -> connection.close()));
    }
}
