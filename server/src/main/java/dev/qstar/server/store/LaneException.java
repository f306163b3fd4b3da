package dev.qstar.server.store;

/// A failure that is no task's but the connection's: doing each task alone would not help, and may do it twice.
final class LaneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StoreException told;

    /// @param told what each caller is told
    LaneException(StoreException told) {
        super(told);
        this.told = told;
    }

    StoreException told() {
        return told;
    }
}
