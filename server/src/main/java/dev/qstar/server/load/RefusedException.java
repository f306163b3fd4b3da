package dev.qstar.server.load;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A request was not admitted. The message is one line with cause and remedy, fit for the client.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final @Nullable Duration retryAfter;

    RefusedException(Refusal refusal, String message, @Nullable Duration retryAfter) {
        super(message, null, false, false);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    /// Why.
    public Refusal refusal() {
        return refusal;
    }

    /// When it is worth another try, in whole seconds, at least one; empty when it never is.
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
