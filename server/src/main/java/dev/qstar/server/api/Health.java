package dev.qstar.server.api;

import java.util.function.BooleanSupplier;

/// `GET /health`, which says that the process lives, and `GET /ready`, which says whether it takes requests.
///
/// @param open whether it does
public record Health(BooleanSupplier open) {
    /// Answers that the server lives.
    public void health(Exchange exchange) {
        exchange.reply(Json.object().put("status", "ok"));
    }

    /// Answers whether the server takes requests.
    ///
    /// @throws ApiException when it is ending
    public void ready(Exchange exchange) {
        if (!open.getAsBoolean()) {
            throw ApiException.failed(503, "shutting_down", "this server is ending; ask another one");
        }
        exchange.reply(Json.object().put("status", "ready"));
    }
}
