package dev.qstar.server.api;

import tools.jackson.databind.JsonNode;

/// A request and the way to its answer. Used by the request's thread.
public interface Exchange {
    /// Who asks: the owner of the key that was shown, or the one user of a server without keys.
    String caller();

    /// What stands in the path where the route's pattern has this name, decoded.
    ///
    /// @throws IllegalArgumentException when the pattern has no such name
    String parameter(String name);

    /// The parameters after the path.
    Query query();

    /// The whole body.
    byte[] body();

    /// A header of the request; empty where it has none of that name.
    String requestHeader(String name);

    /// Adds a header to the answer, before it begins.
    void header(String name, String value);

    /// Answers with a document.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone
    void reply(JsonNode document);

    /// Answers with text of another kind.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone
    void reply(String contentType, byte[] text);

    /// Begins to answer with text that comes in parts.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone
    TextStream parts(String contentType);

    /// Answers that the client has the newest already, without a body.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone
    void unchanged();

    /// Begins to answer with events.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone
    EventStream stream();
}
