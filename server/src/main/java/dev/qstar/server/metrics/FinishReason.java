package dev.qstar.server.metrics;

import java.util.Locale;

/// Why a request that was admitted ended, in the words of vLLM's label.
public enum FinishReason {
    /// The model ended its text, or a stop sequence came.
    STOP,
    /// The token limit or the context was used up.
    LENGTH,
    /// The client left, the time was over, or the server shut down.
    ABORT,
    /// The work failed.
    ERROR;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
