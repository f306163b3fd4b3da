package dev.qstar.server.http;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.EventStream;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Failures;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.Query;
import dev.qstar.server.api.TextStream;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One request on a thread of its own, which ends it: with an answer, with an error, or without a word when nobody
/// listens any more.
final class VertxExchange implements Exchange, EventStream, TextStream {
    private static final String DONE = "[DONE]";

    private final String id;
    private final String caller;
    private final Map<String, String> parameters;
    private final Query query;
    private final MultiMap headers;
    private final byte[] body;
    private final Answer answer;

    private @Nullable Thread thread;
    private volatile boolean gone;
    private volatile boolean stopped;

    /// @param id      names the request in the log
    /// @param headers of the request
    VertxExchange(String id, String caller, Router.Target target, MultiMap headers, byte[] body, Answer answer) {
        this.id = id;
        this.caller = caller;
        this.parameters = target.parameters();
        this.query = target.query();
        this.headers = headers;
        this.body = body;
        this.answer = answer;
    }

    /// Answers on a new thread.
    ///
    /// @param ended is run by that thread at its end
    synchronized void start(Endpoint endpoint, Runnable ended) {
        thread = Thread.ofVirtual().name(id).start(() -> {
            try {
                serve(endpoint);
            } finally {
                ended.run();
            }
        });
    }

    /// Ends the work: the client is gone. Any thread may call.
    void leave() {
        gone = true;
        interrupt();
    }

    /// Ends the work and tells the client that the server ends. Any thread may call.
    void stop() {
        stopped = true;
        interrupt();
    }

    private synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void serve(Endpoint endpoint) {
        try {
            endpoint.serve(this);
        } catch (RuntimeException | Error error) {
            if (!gone) {
                tell(error);
            }
        }
    }

    private void tell(Throwable error) {
        boolean interrupted = Thread.interrupted();
        ApiException told = stopped && interrupted
                ? ApiException.failed(503, "shutting_down", "this server ends; ask again later")
                : Failures.of(error, id);
        String document = Json.error(told).toString();
        try {
            switch (answer.form()) {
                case WHOLE -> {
                    told.retryAfter().ifPresent(after -> header("retry-after", Long.toString(after.toSeconds())));
                    answer.whole(told.status(), document);
                }
                case PARTS -> answer.abort();
                case EVENTS -> {
                    answer.event(document);
                    answer.end();
                }
            }
        } catch (CancelledException left) {
            gone = true;
        }
    }

    @Override
    public String caller() {
        return caller;
    }

    @Override
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the pattern of the path has no {" + name + "}");
        }
        return value;
    }

    @Override
    public Query query() {
        return query;
    }

    @Override
    public byte[] body() {
        return body;
    }

    @Override
    public String requestHeader(String name) {
        return Objects.requireNonNullElse(headers.get(name), "");
    }

    @Override
    public void header(String name, String value) {
        answer.header(name, value);
    }

    @Override
    public void reply(JsonNode document) {
        answer.whole(200, document.toString());
    }

    @Override
    public void reply(String contentType, byte[] text) {
        answer.whole(200, contentType, Buffer.buffer(text));
    }

    @Override
    public void unchanged() {
        answer.empty(304);
    }

    @Override
    public EventStream stream() {
        answer.begin();
        return this;
    }

    @Override
    public void send(JsonNode event) {
        answer.event(event.toString());
    }

    @Override
    public void send(String name, JsonNode event) {
        answer.event(name, event.toString());
    }

    @Override
    public void done() {
        answer.event(DONE);
        end();
    }

    @Override
    public TextStream parts(String contentType) {
        answer.begin(contentType);
        return this;
    }

    @Override
    public void part(String text) {
        answer.part(text);
    }

    @Override
    public void end() {
        answer.end();
    }
}
