package dev.qstar.server.api;

import tools.jackson.databind.JsonNode;

/// Server-sent events, each with one JSON document. A client that reads slowly slows the sender down; one that does
/// not read at all is cut off.
public interface EventStream {
    /// Sends one event and waits until the network has taken it.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone or does not read
    void send(JsonNode event);

    /// Sends one event under a name.
    ///
    /// @param name of letters, digits, `.` and `_`
    /// @throws dev.qstar.engine.CancelledException when the client is gone or does not read
    void send(String name, JsonNode event);

    /// Ends the answer without a word.
    void end();

    /// Sends `[DONE]` and ends the answer.
    void done();
}
