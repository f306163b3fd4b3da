package dev.qstar.server.api;

import dev.qstar.engine.EngineException;
import dev.qstar.search.QuestionException;
import dev.qstar.search.SearchException;
import dev.qstar.server.load.RefusedException;
import dev.qstar.server.load.TicketEndedException;
import dev.qstar.server.store.StoreException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one table from errors to what the client is told. Nothing that a client wrote is logged.
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /// The error as the client gets it; what is not the client's fault is logged.
    ///
    /// @param request names it in the log
    public static ApiException of(Throwable error, String request) {
        return switch (error) {
            case ApiException known -> known;
            case RefusedException refused -> refused(refused);
            case TicketEndedException ended ->
                ApiException.failed(
                        503, "deadline_exceeded", "the time for this request is over; ask for fewer tokens");
            case StoreException store -> store(store, request);
            case QuestionException question -> ApiException.badField("messages", "invalid_value", message(question));
            case SearchException search -> failed(500, "search_error", message(search), error, request);
            case EngineException engine -> failed(500, "engine_error", message(engine), error, request);
            case OutOfMemoryError memory ->
                failed(
                        503,
                        "out_of_memory",
                        "this server has too little memory for the request; send a shorter one, or"
                                + " try again later",
                        error,
                        request);
            default ->
                failed(500, "internal_error", "this server failed; its log says why under " + request, error, request);
        };
    }

    private static ApiException refused(RefusedException refused) {
        String message = message(refused);
        return switch (refused.refusal()) {
            case USER_SHARE -> ApiException.busy(429, "requests", "rate_limit_exceeded", refused.retryAfter(), message);
            case FULL -> ApiException.busy(503, "server_error", "server_full", refused.retryAfter(), message);
            case DRAINING -> ApiException.busy(503, "server_error", "shutting_down", refused.retryAfter(), message);
            case TOO_LARGE -> ApiException.refused(400, "request_too_large", message);
        };
    }

    private static ApiException store(StoreException store, String request) {
        String message = message(store);
        return switch (store.kind()) {
            case NOT_FOUND -> ApiException.refused(404, "not_found", message);
            case CONFLICT -> ApiException.refused(409, "conflict", message);
            case INVALID -> ApiException.refused(400, "invalid_value", message);
            case LIMIT -> ApiException.refused(400, "limit_exceeded", message);
            case FULL -> failed(507, "disk_full", message, store, request);
            case READ_ONLY -> failed(503, "read_only", message, store, request);
            case LOCKED, BUSY -> failed(503, "store_busy", message, store, request);
            case DAMAGED -> failed(500, "store_damaged", message, store, request);
        };
    }

    private static ApiException failed(int status, String code, String message, Throwable error, String request) {
        LOG.error("{} failed", request, error);
        return ApiException.failed(status, code, message);
    }

    private static String message(RuntimeException error) {
        return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
    }
}
