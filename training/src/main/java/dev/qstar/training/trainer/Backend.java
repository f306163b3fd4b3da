package dev.qstar.training.trainer;

/// Where the numbers of a training are computed. Used and closed by one thread.
interface Backend extends AutoCloseable {
    /// The sum of `weight * cross-entropy` over a batch.
    double loss(Batch batch);

    /// The same, and replaces the gradients of all weights by those of `scale * loss`.
    double lossAndGradients(Batch batch, float scale);

    /// The norm of the gradient of all weights.
    double gradientNorm();

    /// Updates all weights.
    ///
    /// @param step the number of this step, the first one 1
    /// @param gradientScale the factor that clips the gradient
    void update(long step, double rate, double gradientScale);

    /// Brings weights, gradients and the state of the optimiser to the [Weights] that this began with.
    void fetch();

    @Override
    void close();
}
