package dev.qstar.server.http;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.EventStream;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Failures;
import dev.qstar.server.api.Json;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One request on a thread of its own, which ends it: with an answer, with an error, or without a word when nobody
/// listens any more.
final class VertxExchange implements Exchange, EventStream {
    private static final String DONE = "[DONE]";

    private final String id;
    private final String caller;
    private final String parameter;
    private final byte[] body;
    private final Answer answer;

    private @Nullable Thread thread;
    private volatile boolean gone;
    private volatile boolean stopped;

    /// @param id names the request in the log
    VertxExchange(String id, String caller, String parameter, byte[] body, Answer answer) {
        this.id = id;
        this.caller = caller;
        this.parameter = parameter;
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
            if (answer.streaming()) {
                answer.event(document);
                answer.end();
            } else {
                told.retryAfter().ifPresent(after -> header("retry-after", Long.toString(after.toSeconds())));
                answer.whole(told.status(), document);
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
    public String parameter() {
        return parameter;
    }

    @Override
    public byte[] body() {
        return body;
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
    public EventStream stream() {
        answer.begin();
        return this;
    }

    @Override
    public void send(JsonNode event) {
        answer.event(event.toString());
    }

    @Override
    public void done() {
        answer.event(DONE);
        answer.end();
    }
}
