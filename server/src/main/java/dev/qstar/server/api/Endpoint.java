package dev.qstar.server.api;

/// Answers one kind of request. Called on a virtual thread of the request's own, which is interrupted when the client
/// is gone or the server has to end; whatever it throws becomes an error for the client.
@FunctionalInterface
public interface Endpoint {
    /// Answers with [Exchange#reply] or [Exchange#stream], once.
    void serve(Exchange exchange);
}
