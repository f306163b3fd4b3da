package dev.qstar.training.trainer;

/// Computes on the processors of this machine, the same bits for any number of threads.
final class ProcessorBackend implements Backend {
    private final Team team;
    private final Lanes lanes;
    private final Optimizer optimizer;

    ProcessorBackend(ModelShape shape, TrainerOptions options, Weights weights) {
        team = new Team(options.threads());
        lanes = new Lanes(shape, team, weights, options.microBatchTokens());
        optimizer = new Optimizer(team, options, weights);
    }

    @Override
    public double loss(Batch batch) {
        return lanes.loss(batch);
    }

    @Override
    public double lossAndGradients(Batch batch, float scale) {
        return lanes.lossAndGradients(batch, scale);
    }

    @Override
    public double gradientNorm() {
        return optimizer.gradientNorm();
    }

    @Override
    public void update(long step, double rate, double gradientScale) {
        optimizer.update(step, rate, gradientScale);
    }

    /// They are there.
    @Override
    public void fetch() {}

    @Override
    public void close() {
        team.close();
    }
}
