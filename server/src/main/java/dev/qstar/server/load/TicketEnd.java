package dev.qstar.server.load;

/// How a ticket ended.
public enum TicketEnd {
    /// It ran, and its owner closed it.
    DONE,
    /// It was cancelled, or closed before it ran.
    CANCELLED,
    /// Its time was over.
    DEADLINE,
    /// The server shut down and could not wait longer.
    DRAINED
}
