package dev.qstar.server.api;

import java.time.Duration;
import java.util.Optional;

/// A request that gets an error instead of an answer. The message is one line with cause and remedy, for the client to
/// read. It becomes OpenAI's error object: `type`, `message`, `param`, `code`.
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final String code;

    @SuppressWarnings("serial") // never serialised
    private final Optional<String> param;

    @SuppressWarnings("serial") // never serialised
    private final Optional<Duration> retryAfter;

    private ApiException(int status, String type, String code, Optional<String> param, String message) {
        this(status, type, code, param, Optional.empty(), message);
    }

    private ApiException(
            int status,
            String type,
            String code,
            Optional<String> param,
            Optional<Duration> retryAfter,
            String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
        this.retryAfter = retryAfter;
    }

    /// A field of the request that cannot be what it is.
    ///
    /// @param param where it is: `temperature`, `messages[1].content`
    public static ApiException badField(String param, String code, String message) {
        return new ApiException(400, "invalid_request_error", code, Optional.of(param), message);
    }

    /// A field whose value is out of its range or of a wrong type.
    public static ApiException invalid(String param, String message) {
        return badField(param, "invalid_value", "'" + param + "' " + message);
    }

    /// A field that is known but not served.
    public static ApiException unsupported(String param, String message) {
        return badField(param, "unsupported_parameter", "'" + param + "' " + message);
    }

    /// A request that is wrong as a whole.
    public static ApiException refused(int status, String code, String message) {
        return new ApiException(status, "invalid_request_error", code, Optional.empty(), message);
    }

    /// Something named that is not there.
    public static ApiException missing(String param, String code, String message) {
        return new ApiException(404, "invalid_request_error", code, Optional.of(param), message);
    }

    /// A caller who did not show a key that is known.
    public static ApiException unauthorized(String message) {
        return new ApiException(401, "authentication_error", "invalid_api_key", Optional.empty(), message);
    }

    /// A failure that is not the client's.
    public static ApiException failed(int status, String code, String message) {
        return new ApiException(status, "server_error", code, Optional.empty(), message);
    }

    /// A request that there is no room for now.
    ///
    /// @param retryAfter when it is worth another try
    public static ApiException busy(
            int status, String type, String code, Optional<Duration> retryAfter, String message) {
        return new ApiException(status, type, code, Optional.empty(), retryAfter, message);
    }

    /// The same error for a request that calls the field otherwise; where no field or another one is to blame, this.
    public ApiException renamed(String from, String to) {
        if (!param.equals(Optional.of(from))) {
            return this;
        }
        String message = String.valueOf(getMessage()).replace("'" + from + "'", "'" + to + "'");
        return new ApiException(status, type, code, Optional.of(to), retryAfter, message);
    }

    /// The status of HTTP.
    public int status() {
        return status;
    }

    /// OpenAI's kind of error.
    public String type() {
        return type;
    }

    /// What went wrong, for a program.
    public String code() {
        return code;
    }

    /// When another try is worth it, if waiting helps.
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /// The field of the request that is to blame, if it is one.
    public Optional<String> param() {
        return param;
    }
}
