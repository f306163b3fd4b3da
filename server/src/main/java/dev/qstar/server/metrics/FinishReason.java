package dev.qstar.server.metrics;

import java.util.Locale;

/// Why an answer ends by itself.
public enum FinishReason {
    /// The model ended it, or came to a stop text.
    STOP,
    /// The tokens that it may have, or the context, are used up.
    LENGTH;

    /// The word as answers and metrics have it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
