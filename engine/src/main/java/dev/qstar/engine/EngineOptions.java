package dev.qstar.engine;

import dev.qstar.engine.kernel.WorkerPool;

/// How an engine runs.
///
/// @param kernels      which kernels compute
/// @param threads      threads that compute, the calling one included; from 1 to 64
/// @param contextLimit the most tokens in a sequence, if that is less than the model's own limit; at least 1
/// @param yielding     whether other threads of the process go first, where the system has priorities for threads: for
///                     a process that has to answer at once whatever the engine computes
public record EngineOptions(KernelTier kernels, int threads, int contextLimit, boolean yielding) {

    /// The most threads that an engine has.
    public static final int MAX_THREADS = WorkerPool.MAX_THREADS;

    private static final int MAX_DEFAULT_THREADS = 16;

    /// @throws EngineException when a number is out of its range
    public EngineOptions {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new EngineException("threads is " + threads + "; it must be 1 to " + MAX_THREADS);
        }
        if (contextLimit < 1) {
            throw new EngineException("the context limit is " + contextLimit + " tokens; it must be 1 or more");
        }
    }

    /// The best kernels, a thread for each processor (at most 16), the model's whole context.
    public static EngineOptions defaults() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new EngineOptions(KernelTier.AUTO, Math.min(processors, MAX_DEFAULT_THREADS), Integer.MAX_VALUE, false);
    }

    /// These options with other kernels.
    public EngineOptions withKernels(KernelTier tier) {
        return new EngineOptions(tier, threads, contextLimit, yielding);
    }

    /// These options with another number of threads.
    public EngineOptions withThreads(int count) {
        return new EngineOptions(kernels, count, contextLimit, yielding);
    }

    /// These options for threads that let others of the process go first.
    public EngineOptions yieldingToOthers() {
        return new EngineOptions(kernels, threads, contextLimit, true);
    }
}
