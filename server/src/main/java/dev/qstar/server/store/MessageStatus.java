package dev.qstar.server.store;

/// How far a message is.
public enum MessageStatus {
    /// Being generated. After a crash it is incomplete.
    IN_PROGRESS,
    /// Whole.
    COMPLETED,
    /// Ended early: a limit, a stop, or a crash.
    INCOMPLETE;

    /// The name in JSON and in the database.
    public String wireName() {
        return Wire.name(this);
    }
}
