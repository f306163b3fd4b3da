package dev.qstar.search;

import dev.qstar.engine.sampling.Sampler;

/// Chooses the tokens of one rollout: takes from the budget, samples, and adds up log-probabilities. Used by the
/// solver's thread only.
final class TokenChoice {
    private final Sampler sampler;
    private final TokenBudget budget;
    private int position;
    private double logProbability;

    TokenChoice(Sampler sampler, TokenBudget budget) {
        this.sampler = sampler;
        this.budget = budget;
    }

    /// Whether there was a token left to take; then [#choose] may follow.
    boolean take() {
        return budget.take();
    }

    /// Samples one token of the distribution. The choice depends only on the seed, on how many choices went before, and
    /// on the logits.
    int choose(float[] logits) {
        int token = sampler.sample(logits, position++);
        logProbability += Sampler.logProbability(logits, token);
        return token;
    }

    /// How many tokens were chosen.
    int count() {
        return position;
    }

    double logProbability() {
        return logProbability;
    }

    /// Goes back to an earlier sum, after a choice was taken back.
    void restore(double earlierLogProbability) {
        logProbability = earlierLogProbability;
    }
}
