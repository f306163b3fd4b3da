package dev.qstar.server.api;

import java.util.function.BiConsumer;

/// Answers one kind of request. Called on a virtual thread of the request's own, which is interrupted when the client
/// is gone or the server has to end; whatever it throws becomes an error for the client.
@FunctionalInterface
public interface Endpoint {
    /// Answers with [Exchange#reply] or [Exchange#stream], once.
    void serve(Exchange exchange);

    /// Looks at a request before its body is read, and refuses it if it cannot be served however little it asks for.
    /// Called on the event loop, so it neither waits nor computes much.
    ///
    /// @param caller who asks, as [Exchange#caller] says
    /// @param header takes headers of the refusal, names and values
    /// @throws dev.qstar.server.load.RefusedException when there is no room
    default void requireRoom(String caller, BiConsumer<String, String> header) {}
}
