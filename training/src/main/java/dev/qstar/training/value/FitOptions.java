package dev.qstar.training.value;

import dev.qstar.search.value.ValueWeights;

/// How a value head is fitted. Start from [#defaults()] and change what differs.
///
/// @param hidden         numbers of the hidden layer
/// @param learningRate   AdamW's at the start; it falls in a line to a tenth at the last round
/// @param weightDecay    the share of a weight, times the learning rate, that every step takes off
/// @param batchProblems  problems a step
/// @param rounds         rounds at most; a round is an epoch, but at least 32 and at most 256 steps
/// @param patience       rounds without a lower loss on held-out problems after which it ends
/// @param bootstrapShare the weight of the loss towards later states' values
/// @param lambda         how far such a target follows the rollouts (1) rather than the next state's value (0)
/// @param rankingShare   the weight of the ranking loss
/// @param slowDecay      the decay a step of the slow copy of the weights, which is also what is kept
/// @param heldOut        the share of problems that is held out: half to stop and calibrate, half to measure
public record FitOptions(
        int hidden,
        double learningRate,
        double weightDecay,
        int batchProblems,
        int rounds,
        int patience,
        double bootstrapShare,
        double lambda,
        double rankingShare,
        double slowDecay,
        double heldOut) {
    private static final int MAX_BATCH = 1024;
    private static final int MAX_ROUNDS = 10_000;

    /// @throws ValueFitException when a number is out of its range
    public FitOptions {
        require(hidden >= 1 && hidden <= ValueWeights.MAX_HIDDEN, "hidden must lie in 1.." + ValueWeights.MAX_HIDDEN);
        require(learningRate > 0 && learningRate < 1, "learningRate must lie between 0 and 1");
        require(weightDecay >= 0 && weightDecay <= 10, "weightDecay must lie in 0..10");
        require(batchProblems >= 1 && batchProblems <= MAX_BATCH, "batchProblems must lie in 1.." + MAX_BATCH);
        require(rounds >= 1 && rounds <= MAX_ROUNDS, "rounds must lie in 1.." + MAX_ROUNDS);
        require(patience >= 1, "patience must be at least 1");
        require(bootstrapShare >= 0 && bootstrapShare <= 10, "bootstrapShare must lie in 0..10");
        require(lambda >= 0 && lambda <= 1, "lambda must lie in 0..1");
        require(rankingShare >= 0 && rankingShare <= 10, "rankingShare must lie in 0..10");
        require(slowDecay >= 0 && slowDecay < 1, "slowDecay must lie in 0..1, 1 left out");
        require(heldOut > 0 && heldOut <= 0.8, "heldOut must lie in 0..0.8, 0 left out");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new ValueFitException(message + "; change this option");
        }
    }

    /// The usual settings.
    public static FitOptions defaults() {
        return new FitOptions(128, 1e-3, 0.1, 32, 60, 8, 0.5, 0.9, 0.5, 0.995, 0.2);
    }

    /// These options with another hidden layer.
    public FitOptions withHidden(int numbers) {
        return new FitOptions(
                numbers,
                learningRate,
                weightDecay,
                batchProblems,
                rounds,
                patience,
                bootstrapShare,
                lambda,
                rankingShare,
                slowDecay,
                heldOut);
    }

    /// These options with another most of rounds.
    public FitOptions withRounds(int most) {
        return new FitOptions(
                hidden,
                learningRate,
                weightDecay,
                batchProblems,
                most,
                patience,
                bootstrapShare,
                lambda,
                rankingShare,
                slowDecay,
                heldOut);
    }

    /// These options with other weights of the loss's parts.
    public FitOptions withLoss(double newBootstrapShare, double newLambda, double newRankingShare) {
        return new FitOptions(
                hidden,
                learningRate,
                weightDecay,
                batchProblems,
                rounds,
                patience,
                newBootstrapShare,
                newLambda,
                newRankingShare,
                slowDecay,
                heldOut);
    }

    /// All settings in one line.
    String line() {
        String text = toString();
        return text.substring(text.indexOf('[') + 1, text.length() - 1);
    }
}
