package dev.qstar.engine.platform;

/// Binds threads to processors, where the system lets them be bound: a thread that computes loses its caches when it is
/// moved, and two that share a processor wait for one another.
public final class ThreadPinning {

    private ThreadPinning() {}

    /// Binds the calling thread, until it ends, to one of `count` processors. Does so only if these are all that the
    /// thread may run on: a program that uses a part of a machine cannot know which part is idle.
    ///
    /// @param index which of them, from 0 to `count - 1`
    /// @return whether the thread is bound now
    public static boolean pinCurrentThread(int index, int count) {
        return Posix.pin(index, count);
    }
}
