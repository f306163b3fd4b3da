package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;

/// What fields are called here that a chat completion calls otherwise.
final class Names {
    private Names() {}

    /// The error, naming the field as a response's request has it.
    static ApiException ofResponses(ApiException error) {
        return error.renamed("messages", "input").renamed("reasoning_effort", "reasoning.effort");
    }
}
