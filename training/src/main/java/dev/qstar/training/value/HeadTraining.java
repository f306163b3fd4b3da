package dev.qstar.training.value;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatVectors;
import java.util.Arrays;
import java.util.List;

/// Optimiser steps on the weights of a [FitState]: AdamW with a clipped gradient, and a slow copy that follows.
///
/// Used by one thread. What a step does is a function of the state, the problems, the options and the seed.
final class HeadTraining {
    private static final int MIN_ROUND_STEPS = 32;
    private static final int MAX_ROUND_STEPS = 256;
    /// Problems are computed together until they have this many states.
    private static final int GROUP_STATES = 2048;

    private static final double WARMUP_STEPS = 50;
    private static final double LAST_RATE = 0.1;
    private static final double GRADIENT_CLIP = 1;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.99;
    private static final double EPSILON = 1e-8;

    private final List<ValueProblem> problems;
    private final Standardiser standardiser;
    private final FitOptions options;
    private final long seed;
    private final FitState state;
    private final HeadNetwork fast;
    private final HeadNetwork slow;
    private final ProblemLoss loss;
    private final int matrices;
    private final float[] gradients;
    private final int epochSteps;
    private float[] inputs = {};
    private float[] slopes = {};
    private int[] order = {};
    private long orderEpoch = Long.MIN_VALUE;

    HeadTraining(
            List<ValueProblem> problems, Standardiser standardiser, FitOptions options, long seed, FitState state) {
        this.problems = problems;
        this.standardiser = standardiser;
        this.options = options;
        this.seed = seed;
        this.state = state;
        FloatGemm gemm = new FloatGemm();
        fast = new HeadNetwork(gemm, standardiser.inputs(), options.hidden(), state.weights);
        slow = new HeadNetwork(gemm, standardiser.inputs(), options.hidden(), state.slow);
        loss = new ProblemLoss(options.bootstrapShare(), options.rankingShare());
        matrices = HeadNetwork.matrices(standardiser.inputs(), options.hidden());
        gradients = new float[state.weights.length];
        epochSteps = (problems.size() + options.batchProblems() - 1) / options.batchProblems();
    }

    /// A round of steps; its mean loss a state.
    double round() {
        int steps = roundSteps();
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += step();
        }
        state.round++;
        return sum / steps;
    }

    private int roundSteps() {
        return Math.clamp(epochSteps, MIN_ROUND_STEPS, MAX_ROUND_STEPS);
    }

    private double step() {
        long epoch = state.step / epochSteps;
        long within = state.step % epochSteps;
        if (epoch != orderEpoch) {
            order = Seeds.permutation(problems.size(), Seeds.random(seed, Seeds.Use.ORDER, epoch));
            orderEpoch = epoch;
        }
        int from = (int) (problems.size() * within / epochSteps);
        int to = (int) (problems.size() * (within + 1) / epochSteps);
        double mean = gradients(Arrays.copyOfRange(order, from, to));
        double norm = Math.sqrt(FloatVectors.dot(gradients, 0, gradients, 0, gradients.length));
        if (!Double.isFinite(mean) || !Double.isFinite(norm)) {
            throw new ValueFitException(
                    "the loss of step " + (state.step + 1) + " is not finite; use a lower learning rate");
        }
        state.step++;
        update(norm > GRADIENT_CLIP ? GRADIENT_CLIP / norm : 1);
        return mean;
    }

    /// Replaces the gradients by those of some problems; their mean loss a state.
    double gradients(int[] chosen) {
        Arrays.fill(gradients, 0);
        int total = 0;
        for (int index : chosen) {
            total += problems.get(index).states().size();
        }
        double sum = 0;
        for (int from = 0; from < chosen.length; ) {
            int to = from;
            int rows = 0;
            while (to < chosen.length && (to == from || rows < GROUP_STATES)) {
                rows += problems.get(chosen[to++]).states().size();
            }
            sum += groupGradients(Arrays.copyOfRange(chosen, from, to), rows, 1.0 / total);
            from = to;
        }
        return sum / total;
    }

    private double groupGradients(int[] chosen, int rows, double factor) {
        reserve(rows);
        int at = 0;
        for (int index : chosen) {
            at = fill(problems.get(index), at);
        }
        float[] slowOutputs = slow.forward(inputs, rows);
        float[] outputs = fast.forward(inputs, rows);
        double sum = 0;
        at = 0;
        for (int index : chosen) {
            List<ValueState> states = problems.get(index).states();
            double[] values =
                    ProblemLoss.Distributions.of(slowOutputs, at, states.size()).means();
            double[] targets = Targets.of(states, values, options.lambda());
            RankPairs pairs = pairs(states, index);
            sum += loss.lossAndSlopes(states, outputs, at, targets, pairs, factor, slopes);
            at += states.size();
        }
        fast.backward(inputs, rows, slopes, gradients);
        return sum;
    }

    /// The gradients of the last pass, to be read.
    float[] gradients() {
        return gradients;
    }

    /// The slow copy's mean loss a state on other problems; changes nothing.
    double evaluate(List<ValueProblem> others) {
        double sum = 0;
        long states = 0;
        for (int index = 0; index < others.size(); index++) {
            ValueProblem problem = others.get(index);
            int rows = problem.states().size();
            reserve(rows);
            fill(problem, 0);
            sum += loss.settled(problem.states(), slow.forward(inputs, rows), 0, pairs(problem.states(), index));
            states += rows;
        }
        return sum / states;
    }

    private RankPairs pairs(List<ValueState> states, int index) {
        return RankPairs.of(states, Seeds.random(seed, Seeds.Use.PAIRS, index));
    }

    private int fill(ValueProblem problem, int from) {
        int at = from;
        for (ValueState each : problem.states()) {
            standardiser.put(each, inputs, at * standardiser.inputs());
            at++;
        }
        return at;
    }

    private void reserve(int rows) {
        if (slopes.length < 2 * rows) {
            inputs = new float[Math.multiplyExact(rows, standardiser.inputs())];
            slopes = new float[2 * rows];
        }
    }

    private void update(double gradientScale) {
        double done = (double) state.step / ((long) options.rounds() * roundSteps());
        double rate = options.learningRate()
                * Math.min(1, state.step / WARMUP_STEPS)
                * (1 - (1 - LAST_RATE) * Math.min(1, done));
        adam(0, matrices, rate, gradientScale, options.weightDecay());
        adam(matrices, gradients.length - matrices, rate, gradientScale, 0);
        double follow = 1 - Math.min(options.slowDecay(), (state.step + 1.0) / (state.step + 10.0));
        FloatVectors.blend((float) follow, state.weights, state.slow, 0, gradients.length);
    }

    private void adam(int at, int length, double rate, double gradientScale, double decay) {
        double firstCorrection = 1 - Math.pow(BETA1, (double) state.step);
        double secondCorrection = Math.sqrt(1 - Math.pow(BETA2, (double) state.step));
        FloatVectors.Adam settings = new FloatVectors.Adam(
                (float) gradientScale,
                (float) BETA1,
                (float) BETA2,
                (float) (EPSILON * secondCorrection),
                (float) (rate * secondCorrection / firstCorrection),
                (float) (rate * decay));
        FloatVectors.adam(state.weights, gradients, state.first, state.second, at, length, settings);
    }
}
