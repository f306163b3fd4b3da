package dev.qstar.server.http;

import dev.qstar.engine.CancelledException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Writes an answer from a thread that may wait: each part is written by the connection's event loop, and the writer
/// goes on when the network has taken it. Used by the request's thread.
final class Answer {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String EVENTS = "text/event-stream; charset=utf-8";

    private final HttpServerResponse response;
    private final Context loop;
    private final Duration stallTime;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Form form = Form.WHOLE;

    /// How the answer is given.
    enum Form {
        /// At once, if it is given already.
        WHOLE,
        PARTS,
        EVENTS
    }

    /// @param stallTime how long a part may wait for the client
    Answer(HttpServerResponse response, Context loop, Duration stallTime) {
        this.response = response;
        this.loop = loop;
        this.stallTime = stallTime;
    }

    /// How it was begun.
    Form form() {
        return form;
    }

    /// Adds a header, before the answer begins.
    void header(String name, String value) {
        headers.put(name, value);
    }

    /// The whole answer, a document.
    void whole(int status, String document) {
        whole(status, JSON, Buffer.buffer(document));
    }

    /// The whole answer.
    void whole(int status, String contentType, Buffer content) {
        await(() -> {
            headers.forEach(response::putHeader);
            response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, contentType);
            return response.end(content);
        });
    }

    /// The whole answer, which has no body.
    void empty(int status) {
        await(() -> {
            headers.forEach(response::putHeader);
            return response.setStatusCode(status).end();
        });
    }

    /// The head of a stream of events.
    void begin() {
        begin(Form.EVENTS, EVENTS);
    }

    /// The head of an answer in parts.
    void begin(String contentType) {
        begin(Form.PARTS, contentType);
    }

    private void begin(Form begun, String contentType) {
        form = begun;
        await(() -> {
            headers.forEach(response::putHeader);
            response.putHeader(HttpHeaders.CONTENT_TYPE, contentType).setChunked(true);
            return response.writeHead();
        });
    }

    /// One event.
    void event(String data) {
        part("data: " + data + "\n\n");
    }

    /// One event under a name.
    void event(String name, String data) {
        part("event: " + name + "\ndata: " + data + "\n\n");
    }

    /// A part of the answer.
    void part(String text) {
        await(() -> response.write(Buffer.buffer(text)));
    }

    /// Cuts the answer off, so that nobody takes what came for the whole.
    void abort() {
        loop.runOnContext(now -> response.reset());
    }

    /// The end of the stream.
    void end() {
        await(response::end);
    }

    private void await(Supplier<Future<Void>> write) {
        Promise<Void> written = Promise.promise();
        try {
            loop.runOnContext(now -> write(write, written));
            written.future().toCompletionStage().toCompletableFuture().get(stallTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (TimeoutException stalled) {
            loop.runOnContext(now -> response.reset());
            throw new CancelledException();
        } catch (ExecutionException | RejectedExecutionException gone) {
            throw new CancelledException();
        }
    }

    private static void write(Supplier<Future<Void>> write, Promise<Void> written) {
        try {
            write.get().onComplete(written);
        } catch (IllegalStateException closed) {
            written.fail(closed);
        }
    }
}
