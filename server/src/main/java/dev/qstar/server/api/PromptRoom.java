package dev.qstar.server.api;

/// The check that a prompt leaves room for an answer: nothing is ever cut silently.
final class PromptRoom {
    private PromptRoom() {}

    /// @param param where the request has the prompt
    /// @throws ApiException with both counts when the prompt leaves no room for an answer
    static void require(String param, int promptTokens, int context) {
        require(param, promptTokens, 1, context);
    }

    /// @param param     where the request has the prompt
    /// @param maxTokens that are to follow
    /// @throws ApiException with all counts when so many tokens do not fit
    static void require(String param, int promptTokens, int maxTokens, int context) {
        if (maxTokens <= context - promptTokens) {
            return;
        }
        String following = maxTokens > 1 ? " and " + maxTokens + " are to follow" : "";
        throw ApiException.badField(
                param,
                "context_length_exceeded",
                "'" + param + "' comes to " + promptTokens + " tokens" + following + ", but the model's context holds "
                        + context + "; shorten it");
    }
}
