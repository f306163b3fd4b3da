package dev.qstar.engine;

/// Work was cancelled before it was done; its sequences are as they were.
public final class CancelledException extends EngineException {

    private static final long serialVersionUID = 1L;

    /// Says so.
    public CancelledException() {
        super("the work was cancelled before it was done");
    }
}
