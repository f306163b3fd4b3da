package dev.qstar.server.http;

import dev.qstar.server.api.ApiException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Collects the body of a request, as far as it may go. Used by the connection's event loop.
final class BodyReader {
    private final int most;
    private final Consumer<byte[]> whole;
    private final Consumer<ApiException> refused;
    private Buffer body = Buffer.buffer();
    private boolean over;

    private BodyReader(int most, Consumer<byte[]> whole, Consumer<ApiException> refused) {
        this.most = most;
        this.whole = whole;
        this.refused = refused;
    }

    /// Begins to read.
    ///
    /// @param most    bytes; a body that says or turns out to be longer is refused there and then
    /// @param whole   hears the body
    /// @param refused hears why there will be none; the rest of the request goes nowhere
    static void read(HttpServerRequest request, int most, Consumer<byte[]> whole, Consumer<ApiException> refused) {
        BodyReader reader = new BodyReader(most, whole, refused);
        request.handler(reader::take);
        request.endHandler(end -> reader.end());
        if (announced(request) > most) {
            reader.refuse();
        } else if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    /// Whether the body that is on its way says that it is short.
    static boolean isAtMost(HttpServerRequest request, long bytes) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                && request.getHeader(HttpHeaders.EXPECT) == null
                && announced(request) <= bytes;
    }

    private static long announced(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    private void take(Buffer part) {
        if (!over && part.length() > most - body.length()) {
            refuse();
        }
        if (!over) {
            body.appendBuffer(part);
        }
    }

    private void refuse() {
        over = true;
        body = Buffer.buffer();
        refused.accept(ApiException.refused(
                413, "request_too_large", "the body is longer than " + most + " bytes; send less at once"));
    }

    private void end() {
        if (!over) {
            whole.accept(body.getBytes());
        }
    }
}
