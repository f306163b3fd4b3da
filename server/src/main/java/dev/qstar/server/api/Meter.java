package dev.qstar.server.api;

/// Hears what an answer takes, while it is thought of. Called by the thread that thinks.
public interface Meter {
    /// The prompt was looked up in the cache.
    ///
    /// @param tokens all of the prompt
    /// @param cached those that need not be computed
    /// @throws dev.qstar.server.load.TicketEndedException when the work must stop
    void prompt(int tokens, int cached);

    /// Tokens were generated.
    ///
    /// @throws dev.qstar.server.load.TicketEndedException when the work must stop
    void generated(int tokens);
}
