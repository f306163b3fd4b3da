package dev.qstar.benchmarks.peer;

/// An engine that can be measured, in a process of its own that lasts a round.
public interface Peer {
    /// What tables call it.
    String name();

    /// Starts it, measures and ends it.
    ///
    /// @throws dev.qstar.benchmarks.BenchmarkException with the reason why it cannot be had
    Measurement measure(Workload workload);
}
