package dev.qstar.engine;

/// The kernels that were asked for are not to be had on this machine; others are.
public final class KernelsUnavailableException extends EngineException {

    private static final long serialVersionUID = 1L;

    /// @param message what the kernels need, and what to choose instead
    public KernelsUnavailableException(String message) {
        super(message);
    }
}
