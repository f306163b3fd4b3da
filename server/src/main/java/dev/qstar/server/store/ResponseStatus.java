package dev.qstar.server.store;

/// How far a response is.
public enum ResponseStatus {
    /// Waits for its turn. After a crash it is incomplete.
    QUEUED,
    /// Being generated. After a crash it is incomplete.
    IN_PROGRESS,
    /// Whole.
    COMPLETED,
    /// Ended early: a limit or a crash.
    INCOMPLETE,
    /// Ended by an error.
    FAILED,
    /// Ended by the client.
    CANCELLED;

    /// The name in JSON and in the database.
    public String wireName() {
        return Wire.name(this);
    }

    /// Whether more is to come.
    public boolean open() {
        return this == QUEUED || this == IN_PROGRESS;
    }
}
