package dev.qstar.server.api;

/// What a client asks of `POST /v1/completions`.
///
/// @param chat     prompts and sampling, with as many choices a prompt as are compared, and with
///                 log-probabilities where they are compared
/// @param kept     how many choices of each prompt the client gets, the best ones
/// @param logprobs whether the client gets log-probabilities
record TextRequest(ChatRequest chat, int kept, boolean logprobs) {
    /// Whether choices are compared before any is told.
    boolean compares() {
        return kept < chat.choices();
    }
}
