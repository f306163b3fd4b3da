package dev.qstar.training;

/// How far the training of a value head is.
public sealed interface LearnValueProgress {
    /// Steps of this phase that are done.
    long step();

    /// Steps of this phase in all, at most.
    long steps();

    /// Problems are sampled; a step is a problem.
    ///
    /// @param rollouts solutions so far
    /// @param right    those with the right answer
    record Sampling(long step, long steps, long rollouts, long right) implements LearnValueProgress {}

    /// The head is fitted; a step is a round.
    ///
    /// @param loss        mean loss of the round's states
    /// @param heldOutLoss the same on problems held out
    record Fitting(long step, long steps, double loss, double heldOutLoss) implements LearnValueProgress {}

    /// The choice of answers is tuned; a step is a problem.
    record Tuning(long step, long steps) implements LearnValueProgress {}
}
