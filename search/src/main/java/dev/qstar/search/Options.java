package dev.qstar.search;

import dev.qstar.engine.sampling.Sampler;

/// The tokens that may come next, with their logits.
///
/// @param ids    ascending; empty when all tokens of the vocabulary may come
/// @param logits of these tokens, or of all; negative infinity for what may not come. Good until the sequence is fed.
record Options(int[] ids, float[] logits) {
    private static final int[] ALL = {};

    /// Any token.
    static Options all(float[] logits) {
        return new Options(ALL, logits);
    }

    /// Whether nothing may come.
    boolean isEmpty() {
        for (float logit : logits) {
            if (logit != Float.NEGATIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    /// The token at an index.
    int token(int index) {
        return ids.length == 0 ? index : ids[index];
    }

    /// The natural logarithms of the probabilities of all of these, at temperature 1.
    double[] logProbabilities() {
        int best = best();
        double ofBest = logProbability(best);
        double[] logProbabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            logProbabilities[i] = logits[i] - logits[best] + ofBest;
        }
        return logProbabilities;
    }

    /// The index of the most probable token, the first of equal ones.
    int best() {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }

    /// The natural logarithm of the probability of the token at an index among these, at temperature 1.
    double logProbability(int index) {
        return Sampler.logProbability(logits, index);
    }
}
