package dev.qstar.training.cuda;

/// A GPU that is not there or refuses: the message is one line with cause and remedy.
public final class CudaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CudaException(String message) {
        super(message);
    }
}
