package dev.qstar.server.store;

/// Tokens that a response took.
///
/// @param inputTokens of the prompt
/// @param cachedTokens of those, the ones found in the prefix cache
/// @param outputTokens generated
/// @param reasoningTokens of those, the ones of the steps before the answer
public record Usage(long inputTokens, long cachedTokens, long outputTokens, long reasoningTokens) {
    /// Nothing yet.
    public static final Usage NONE = new Usage(0, 0, 0, 0);
}
