package dev.qstar.app;

/// What is left to do when the process is stopped.
final class Shutdown {
    private Shutdown() {}

    /// Takes a hook back. When the process is already stopping, it stays and has its say.
    static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return;
        }
    }
}
