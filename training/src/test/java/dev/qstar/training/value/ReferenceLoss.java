package dev.qstar.training.value;

import dev.qstar.search.value.ValueWeights;
import java.util.List;

/// The loss of a value head in 64 bits, written down from its definition with the gamma function.
final class ReferenceLoss {
    private final int hidden;
    private final FitOptions options;

    ReferenceLoss(FitOptions options) {
        this.hidden = options.hidden();
        this.options = options;
    }

    /// The two parameters of every state's distribution.
    double[][] distributions(List<ValueState> states, Standardiser standardiser, double[] weights) {
        double[][] found = new double[states.size()][2];
        float[] x = new float[standardiser.inputs()];
        int output = x.length * hidden;
        for (int s = 0; s < found.length; s++) {
            standardiser.put(states.get(s), x, 0);
            for (int k = 0; k < 2; k++) {
                found[s][k] = weights[output + 3 * hidden + k];
            }
            for (int h = 0; h < hidden; h++) {
                double sum = weights[output + 2 * hidden + h];
                for (int i = 0; i < x.length; i++) {
                    sum += x[i] * weights[i * hidden + h];
                }
                for (int k = 0; k < 2; k++) {
                    found[s][k] += weights[output + k * hidden + h] * sum / (1 + Math.exp(-sum));
                }
            }
            for (int k = 0; k < 2; k++) {
                found[s][k] = Math.log(1 + Math.exp(found[s][k])) + ValueWeights.FLOOR;
            }
        }
        return found;
    }

    /// The sum over the states of one problem.
    double of(List<ValueState> states, Standardiser standardiser, double[] weights, double[] targets, RankPairs pairs) {
        double[][] beliefs = distributions(states, standardiser, weights);
        double loss = 0;
        for (int s = 0; s < beliefs.length; s++) {
            double alpha = beliefs[s][0];
            double beta = beliefs[s][1];
            int c = states.get(s).successes();
            int n = states.get(s).trials();
            loss -= logBeta(alpha + c, beta + n - c) - logBeta(alpha, beta);
            double mean = alpha / (alpha + beta);
            loss -= options.bootstrapShare() * (targets[s] * Math.log(mean) + (1 - targets[s]) * Math.log(1 - mean));
        }
        double ranking = 0;
        for (int pair = 0; pair < pairs.count(); pair++) {
            double[] better = beliefs[pairs.better()[pair]];
            double[] worse = beliefs[pairs.worse()[pair]];
            double lead = Math.log(better[0] / better[1]) - Math.log(worse[0] / worse[1]);
            ranking += pairs.certainty()[pair] * Math.log(1 + Math.exp(-lead));
        }
        return pairs.count() == 0 ? loss : loss + options.rankingShare() * beliefs.length * ranking / pairs.count();
    }

    private static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }

    /// Stirling's series, after the argument was raised above 20.
    private static double logGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 20) {
            shift += Math.log(y);
            y++;
        }
        double series = 1 / (12 * y) - 1 / (360 * Math.pow(y, 3)) + 1 / (1260 * Math.pow(y, 5));
        return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
