package dev.qstar.training;

/// How far the training of a model is.
public sealed interface LearnProgress {
    /// Steps of this phase that are done.
    long step();

    /// Steps of this phase in all.
    long steps();

    /// Weights are trained.
    ///
    /// @param loss            mean loss of the step, in nats a weighted token
    /// @param tokensPerSecond tokens of the step a second
    /// @param gigaflops       products of the step, in 10⁹ operations a second
    record Training(long step, long steps, double loss, double tokensPerSecond, double gigaflops)
            implements LearnProgress {}

    /// The model practises; a step is a problem.
    ///
    /// @param rollouts solutions so far
    /// @param right    those with the right answer
    record Practising(long step, long steps, long rollouts, long right) implements LearnProgress {}
}
