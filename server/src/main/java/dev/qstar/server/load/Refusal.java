package dev.qstar.server.load;

/// Why a request was not admitted.
public enum Refusal {
    /// This user has as much running and waiting as is due to one: HTTP's 429.
    USER_SHARE,
    /// Nobody's request can be taken now: HTTP's 503.
    FULL,
    /// The server is shutting down: HTTP's 503.
    DRAINING,
    /// No state of the server could ever take it: HTTP's 400.
    TOO_LARGE
}
