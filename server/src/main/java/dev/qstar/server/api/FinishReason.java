package dev.qstar.server.api;

import java.util.Locale;

/// Why an answer ends.
public enum FinishReason {
    /// The model ended it, or came to a stop text.
    STOP,
    /// The tokens that it may have are used up.
    LENGTH;

    /// The name as answers write it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
