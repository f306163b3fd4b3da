package dev.qstar.engine.platform;

/// Lowers the priority of threads that compute for long, where the system has priorities for single threads: whoever
/// has little to do on the same processors, such as to answer a request, then need not wait for them.
public final class ThreadPriority {

    /// How much nicer than usual: the others of the process get about three times as much where both want all. Much
    /// more would starve the thread on a machine that others use too, and with it all that wait for it.
    private static final int NICE = 5;

    private ThreadPriority() {}

    /// Lowers the priority of the calling thread until it ends; that of a thread which has a lower one stays.
    ///
    /// @return whether it is lower now
    public static boolean lowerCurrentThread() {
        return Posix.makeNicer(NICE);
    }
}
