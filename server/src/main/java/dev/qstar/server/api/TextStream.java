package dev.qstar.server.api;

/// An answer that comes in parts. A client that reads slowly slows the sender down; one that does not read at all is
/// cut off.
public interface TextStream {
    /// Sends a part and waits until the network has taken it.
    ///
    /// @throws dev.qstar.engine.CancelledException when the client is gone or does not read
    void part(String text);

    /// Ends the answer.
    void end();
}
