package dev.qstar.server.api;

import tools.jackson.databind.node.ObjectNode;

/// What an answer and each chunk of one begin with.
///
/// @param id          of the answer
/// @param created     seconds since 1970
/// @param model       that answers
/// @param fingerprint of its weights
/// @param echo        what the answer repeats
record CompletionHead(String id, long created, String model, String fingerprint, ChatRequest.Echo echo) {
    /// @param object what the document is: `chat.completion` or a chunk of one
    ObjectNode document(String object) {
        ObjectNode document = Json.object()
                .put("id", id)
                .put("object", object)
                .put("created", created)
                .put("model", model)
                .put("system_fingerprint", fingerprint);
        return echo.serviceTier() ? document.put("service_tier", "default") : document;
    }
}
