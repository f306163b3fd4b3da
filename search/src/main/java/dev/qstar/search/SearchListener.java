package dev.qstar.search;

/// Hears of a search while it runs. Called by the thread that searches, which waits meanwhile; what it throws ends the
/// search.
public interface SearchListener {
    /// The search begins.
    ///
    /// @param promptTokens all that the model reads
    /// @param cached       of those, how many need not be computed, because the same caller's prompts left them
    void begins(int promptTokens, int cached);

    /// A rollout has reached a state: it has completed a step, or the solution has ended. Heard once for each state but
    /// the question itself, parents first.
    ///
    /// @param index where the state is in the finished [Trace], counted up from 1
    /// @param node  as the finished trace tells it, but for the visits, which are 1 so far
    void reached(int index, TracedNode node);
}
