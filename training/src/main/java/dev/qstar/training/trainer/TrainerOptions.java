package dev.qstar.training.trainer;

/// How a model is trained. Start from [#defaults()] and change what differs.
///
/// @param learningRate the highest learning rate, for all weights: the updates of Muon are scaled to the size of
/// AdamW's
/// @param warmup the fraction of the schedule over which the learning rate rises from zero
/// @param decayStart the fraction of the schedule from which the learning rate falls in a line to zero
/// @param weightDecay the share of a weight, times the learning rate, that every step takes off; norms are spared
/// @param momentum Muon's momentum
/// @param beta1 AdamW's decay of the first moment
/// @param beta2 AdamW's decay of the second moment
/// @param gradientClip the largest norm of the gradient of all weights together
/// @param microBatchTokens about how many tokens of a batch a thread computes at once; less needs less memory
/// @param threads how many threads compute; the result does not depend on it
/// @param gpu whether losses and gradients are computed on an NVIDIA GPU
public record TrainerOptions(
        double learningRate,
        double warmup,
        double decayStart,
        double weightDecay,
        double momentum,
        double beta1,
        double beta2,
        double gradientClip,
        int microBatchTokens,
        int threads,
        boolean gpu) {

    private static final int MAX_THREADS = 64;

    public TrainerOptions {
        requireFraction("warmup", warmup);
        requireFraction("decayStart", decayStart);
        requireFraction("momentum", momentum);
        requireFraction("beta1", beta1);
        requireFraction("beta2", beta2);
        if (!(learningRate > 0) || !(weightDecay >= 0) || !(gradientClip > 0)) {
            throw new TrainerException("learning rate and gradient clip must be positive, weight decay not negative");
        }
        if (microBatchTokens < 1 || threads < 1 || threads > MAX_THREADS) {
            throw new TrainerException(
                    "microBatchTokens must be positive and threads lie between 1 and " + MAX_THREADS);
        }
    }

    private static void requireFraction(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new TrainerException(name + " must lie between 0 and 1, not " + value);
        }
    }

    /// The settings that served best for small models, on all processors.
    public static TrainerOptions defaults() {
        int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
        return new TrainerOptions(3e-3, 0.02, 0.4, 0.1, 0.95, 0.9, 0.98, 1.0, 512, threads, false);
    }

    /// These options with another highest learning rate.
    public TrainerOptions withLearningRate(double rate) {
        return new TrainerOptions(
                rate,
                warmup,
                decayStart,
                weightDecay,
                momentum,
                beta1,
                beta2,
                gradientClip,
                microBatchTokens,
                threads,
                gpu);
    }

    /// These options with another schedule.
    public TrainerOptions withSchedule(double newWarmup, double newDecayStart) {
        return new TrainerOptions(
                learningRate,
                newWarmup,
                newDecayStart,
                weightDecay,
                momentum,
                beta1,
                beta2,
                gradientClip,
                microBatchTokens,
                threads,
                gpu);
    }

    /// These options with another size of what is computed at once.
    public TrainerOptions withMicroBatchTokens(int tokens) {
        return new TrainerOptions(
                learningRate,
                warmup,
                decayStart,
                weightDecay,
                momentum,
                beta1,
                beta2,
                gradientClip,
                tokens,
                threads,
                gpu);
    }

    /// These options with another number of threads.
    public TrainerOptions withThreads(int count) {
        return new TrainerOptions(
                learningRate,
                warmup,
                decayStart,
                weightDecay,
                momentum,
                beta1,
                beta2,
                gradientClip,
                microBatchTokens,
                count,
                gpu);
    }

    /// These options with losses and gradients computed on an NVIDIA GPU, or not.
    public TrainerOptions withGpu(boolean on) {
        return new TrainerOptions(
                learningRate,
                warmup,
                decayStart,
                weightDecay,
                momentum,
                beta1,
                beta2,
                gradientClip,
                microBatchTokens,
                threads,
                on);
    }

    /// The learning rate when `fraction` of the schedule is done: a rise, a plateau, a fall to zero.
    public double learningRate(double fraction) {
        double f = Math.clamp(fraction, 0, 1);
        double rise = warmup > 0 ? Math.min(1, (f + 1e-3 * warmup) / warmup) : 1;
        double fall = decayStart < 1 ? Math.min(1, (1 - f) / (1 - decayStart)) : 1;
        return learningRate * Math.min(rise, fall);
    }
}
