package dev.qstar.server.api;

/// The check that a prompt leaves room for an answer: nothing is ever cut silently.
final class PromptRoom {
    private PromptRoom() {}

    /// @throws ApiException with both counts when the prompt fills the context
    static void require(int promptTokens, int context) {
        if (promptTokens >= context) {
            throw tooLong("the messages make a prompt of " + promptTokens + " tokens, but the model's context holds "
                    + context + "; shorten them");
        }
    }

    /// @throws ApiException with all counts when so many more tokens do not fit either
    static void require(int promptTokens, int maxTokens, int context) {
        require(promptTokens, context);
        if (maxTokens > context - promptTokens) {
            throw tooLong("the messages make a prompt of " + promptTokens + " tokens and " + maxTokens
                    + " are to follow, but the model's context holds " + context + "; shorten one of them");
        }
    }

    private static ApiException tooLong(String message) {
        return ApiException.badField("messages", "context_length_exceeded", message);
    }
}
