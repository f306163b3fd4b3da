package dev.qstar.training.value;

import dev.qstar.search.value.ValueWeights;
import java.util.List;

/// The loss of the states of one problem, and its gradient with respect to the network's outputs.
///
/// Per state, with `alpha = softplus(u) + floor`, `beta = softplus(v) + floor`, `m = alpha / (alpha + beta)`:
///
/// - the negative log-likelihood of c successes of n under the beta-binomial distribution, without the binomial
///   coefficient;
/// - plus `bootstrapShare` times the cross-entropy between m and the state's [Targets];
/// - plus `rankingShare` times the mean over [RankPairs] of `certainty * softplus(-(s_better - s_worse))`, where
///   `s = log(alpha / beta)`.
///
/// @param bootstrapShare weight of the second part
/// @param rankingShare   weight of the third part
record ProblemLoss(double bootstrapShare, double rankingShare) {

    /// The Beta distributions that the outputs stand for.
    ///
    /// @param alpha first parameters, one a state
    /// @param beta  second parameters
    record Distributions(double[] alpha, double[] beta) {
        /// Those of some states.
        ///
        /// @param outputs two a state, those of the first state at `2 * from`
        static Distributions of(float[] outputs, int from, int states) {
            Distributions made = new Distributions(new double[states], new double[states]);
            for (int i = 0; i < states; i++) {
                made.alpha[i] = softplus(outputs[2 * (from + i)]) + ValueWeights.FLOOR;
                made.beta[i] = softplus(outputs[2 * (from + i) + 1]) + ValueWeights.FLOOR;
            }
            return made;
        }

        double[] means() {
            double[] means = new double[alpha.length];
            for (int i = 0; i < means.length; i++) {
                means[i] = alpha[i] / (alpha[i] + beta[i]);
            }
            return means;
        }
    }

    /// The sum of the loss over the states; writes its gradient times `factor` to `slopes[2 * from …]`.
    ///
    /// @param outputs two a state, those of the first state at `2 * from`
    /// @param targets one a state
    double lossAndSlopes(
            List<ValueState> states,
            float[] outputs,
            int from,
            double[] targets,
            RankPairs pairs,
            double factor,
            float[] slopes) {
        int count = states.size();
        Distributions beliefs = Distributions.of(outputs, from, count);
        double[] dAlpha = new double[count];
        double[] dBeta = new double[count];
        double loss = 0;
        for (int i = 0; i < count; i++) {
            loss += likelihood(states.get(i), i, beliefs, dAlpha, dBeta);
            loss += bootstrapShare * bootstrap(targets[i], i, beliefs, dAlpha, dBeta);
        }
        loss += rankingShare * ranking(pairs, beliefs, dAlpha, dBeta);
        for (int i = 0; i < count; i++) {
            int at = 2 * (from + i);
            slopes[at] = (float) (factor * dAlpha[i] * sigmoid(outputs[at]));
            slopes[at + 1] = (float) (factor * dBeta[i] * sigmoid(outputs[at + 1]));
        }
        return loss;
    }

    /// The sum over the states of the parts that do not depend on a slow copy: what decides when to stop.
    double settled(List<ValueState> states, float[] outputs, int from, RankPairs pairs) {
        int count = states.size();
        Distributions beliefs = Distributions.of(outputs, from, count);
        double[] unused = new double[count];
        double loss = rankingShare * ranking(pairs, beliefs, unused, unused);
        for (int i = 0; i < count; i++) {
            loss += likelihood(states.get(i), i, beliefs, unused, unused);
        }
        return loss;
    }

    private static double likelihood(ValueState state, int i, Distributions beliefs, double[] dAlpha, double[] dBeta) {
        double alpha = beliefs.alpha[i];
        double beta = beliefs.beta[i];
        int right = state.successes();
        int wrong = state.trials() - right;
        double both = BetaBinomial.riseSlope(alpha + beta, state.trials());
        dAlpha[i] += both - BetaBinomial.riseSlope(alpha, right);
        dBeta[i] += both - BetaBinomial.riseSlope(beta, wrong);
        return BetaBinomial.loss(alpha, beta, right, wrong);
    }

    private double bootstrap(double target, int i, Distributions beliefs, double[] dAlpha, double[] dBeta) {
        double alpha = beliefs.alpha[i];
        double beta = beliefs.beta[i];
        double sum = alpha + beta;
        dAlpha[i] += bootstrapShare * (1 / sum - target / alpha);
        dBeta[i] += bootstrapShare * (1 / sum - (1 - target) / beta);
        return Math.log(sum) - target * Math.log(alpha) - (1 - target) * Math.log(beta);
    }

    /// The mean over pairs times the number of states.
    private double ranking(RankPairs pairs, Distributions beliefs, double[] dAlpha, double[] dBeta) {
        if (pairs.count() == 0) {
            return 0;
        }
        int count = beliefs.alpha.length;
        double[] score = new double[count];
        double[] slope = new double[count];
        for (int i = 0; i < count; i++) {
            score[i] = Math.log(beliefs.alpha[i] / beliefs.beta[i]);
        }
        double loss = 0;
        for (int pair = 0; pair < pairs.count(); pair++) {
            double lead = score[pairs.better()[pair]] - score[pairs.worse()[pair]];
            double small = Math.exp(-Math.abs(lead));
            double certainty = pairs.certainty()[pair];
            loss += certainty * (Math.max(-lead, 0) + Math.log1p(small));
            double pull = certainty * (lead >= 0 ? small : 1) / (1 + small);
            slope[pairs.better()[pair]] -= pull;
            slope[pairs.worse()[pair]] += pull;
        }
        double weight = (double) count / pairs.count();
        for (int i = 0; i < count; i++) {
            dAlpha[i] += rankingShare * weight * slope[i] / beliefs.alpha[i];
            dBeta[i] -= rankingShare * weight * slope[i] / beliefs.beta[i];
        }
        return weight * loss;
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
