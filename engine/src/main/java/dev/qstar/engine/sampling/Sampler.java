package dev.qstar.engine.sampling;

import dev.qstar.engine.EngineException;
import java.util.Arrays;

/// Draws tokens from logits. A draw depends on the seed, the position and the logits only, so it can be repeated at
/// any time and in any company. Of equally probable tokens the one with the lowest id comes first.
///
/// Immutable; any number of threads may use one at once.
public final class Sampler {

    private final SamplingOptions options;
    private final long seed;

    /// @param seed any number; the same seed draws the same tokens
    public Sampler(SamplingOptions options, long seed) {
        this.options = options;
        this.seed = seed;
    }

    /// Draws the token for a position.
    ///
    /// @param logits   one for each token of the vocabulary; not changed
    /// @param position of the token in its sequence: the counter of the random numbers
    /// @throws EngineException when a logit is NaN or none is finite
    public int sample(float[] logits, int position) {
        int best = best(logits);
        if (options.temperature() == 0) {
            return best;
        }
        double[] weights = weights(logits, logits[best], options.temperature());
        double uniform = CounterRandom.uniform(seed, position);
        if (options.topK() == 0 && options.topP() == 1) {
            return pick(weights, options.minP(), uniform, best);
        }
        return pickRanked(weights, uniform);
    }

    /// The natural logarithm of the probability of a token, at temperature 1 and unfiltered.
    ///
    /// @throws EngineException when a logit is NaN or none is finite
    public static double logProbability(float[] logits, int token) {
        float largest = logits[best(logits)];
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - largest);
        }
        return logits[token] - largest - Math.log(sum);
    }

    private static int best(float[] logits) {
        int best = 0;
        for (int i = 0; i < logits.length; i++) {
            if (Float.isNaN(logits[i])) {
                throw new EngineException("the model computed no number (NaN) for token " + i
                        + "; the model file is damaged or its numbers overflow");
            }
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        if (Float.isInfinite(logits[best])) {
            throw new EngineException("the model computed " + logits[best] + " for token " + best
                    + "; the model file is damaged or its numbers overflow");
        }
        return best;
    }

    /// Probabilities relative to the most probable token.
    private static double[] weights(float[] logits, float largest, double temperature) {
        double[] weights = new double[logits.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp((logits[i] - largest) / temperature);
        }
        return weights;
    }

    /// Draws among the tokens of at least `least`, in the order of their ids.
    private static int pick(double[] weights, double least, double uniform, int best) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight >= least ? weight : 0;
        }
        double left = uniform * sum;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] >= least) {
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return best;
    }

    /// Draws among the tokens that top-k, top-p and min-p leave, in the order of their probabilities.
    private int pickRanked(double[] weights, double uniform) {
        double total = sum(weights);
        int[] ranked = ranked(weights, options.topK() > 0 ? 0 : (1 - options.topP()) * total / (2 * weights.length));
        int count = ranked.length;
        if (options.topK() > 0) {
            count = Math.min(options.topK(), count);
            total = 0;
            for (int i = 0; i < count; i++) {
                total += weights[ranked[i]];
            }
        }
        double kept = weights[ranked[0]];
        int end = 1;
        while (end < count && kept < options.topP() * total && weights[ranked[end]] >= options.minP()) {
            kept += weights[ranked[end]];
            end++;
        }
        double left = uniform * kept;
        for (int i = 0; i < end; i++) {
            left -= weights[ranked[i]];
            if (left < 0) {
                return ranked[i];
            }
        }
        return ranked[0];
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /// The tokens of at least `least`, most probable first. For top-p, tokens so improbable that all of them together
    /// lie within what it cuts off need no sorting.
    private static int[] ranked(double[] weights, double least) {
        long[] keys = new long[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] >= least) {
                // The bits of floats that are not negative are in the order of the floats.
                keys[count++] = (long) ~Float.floatToRawIntBits((float) weights[i]) << 32 | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] ranked = new int[count];
        for (int i = 0; i < count; i++) {
            ranked[i] = (int) keys[i];
        }
        return ranked;
    }
}
