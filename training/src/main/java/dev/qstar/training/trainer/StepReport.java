package dev.qstar.training.trainer;

/// What one step did.
///
/// @param step the number of the step, the first one 1
/// @param loss the weighted mean of the cross-entropy before the update, in nats a token
/// @param gradientNorm the norm of the gradient of all weights before it was clipped
/// @param learningRate the learning rate of the update
/// @param tokens the number of tokens in the batch
/// @param nanos the time that the step took
/// @param gflops the matrix products of forward and backward pass, in 10⁹ operations a second of the whole step
public record StepReport(
        long step, double loss, double gradientNorm, double learningRate, int tokens, long nanos, double gflops) {

    /// The tokens of the batch a second.
    public double tokensPerSecond() {
        return tokens * 1e9 / nanos;
    }
}
