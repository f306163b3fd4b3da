package dev.qstar.training.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The gradients of the fit against finite differences of an independent loss in 64 bits.
class LossGradientTest {
    private static final double STEP = 1e-5;

    @Test
    void gradientsOfAllPartsTogetherMatchFiniteDifferences() {
        check(FitOptions.defaults().withHidden(9), 21, 80, 3, 1, 17);
    }

    @Test
    void gradientsOfEachPartMatchFiniteDifferences() {
        check(FitOptions.defaults().withHidden(6).withLoss(0, 0.9, 0), 22, 12, 5);
        check(FitOptions.defaults().withHidden(6).withLoss(3, 0.4, 0), 23, 12, 5);
        check(FitOptions.defaults().withHidden(6).withLoss(0, 0.9, 4), 24, 12, 5);
    }

    @Test
    void gradientsMatchWhenProblemsAreComputedInSeveralGroups() {
        check(FitOptions.defaults().withHidden(3), 25, 1500, 1400, 30);
    }

    private static void check(FitOptions options, long seed, int... sizes) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ValueProblem> problems = new ArrayList<>();
        for (int size : sizes) {
            problems.add(Rollouts.forest(random, size));
        }
        Standardiser standardiser = Standardiser.of(problems, Rollouts.EMBEDDING);
        FitState state =
                FitState.from(HeadNetwork.initial(standardiser.inputs(), options.hidden(), 0.4, random.split()));
        for (int i = 0; i < state.weights.length; i++) {
            state.weights[i] += (float) (0.3 * random.nextGaussian());
            state.slow[i] += (float) (0.3 * random.nextGaussian());
        }
        HeadTraining training = new HeadTraining(problems, standardiser, options, seed, state);
        double loss = training.gradients(IntStream.range(0, sizes.length).toArray());

        ReferenceLoss reference = new ReferenceLoss(options);
        double[] weights = doubles(state.weights);
        double[][] targets = new double[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            List<ValueState> states = problems.get(i).states();
            double[][] slow = reference.distributions(states, standardiser, doubles(state.slow));
            double[] values = new double[states.size()];
            for (int s = 0; s < values.length; s++) {
                values[s] = slow[s][0] / (slow[s][0] + slow[s][1]);
            }
            targets[i] = Targets.of(states, values, options.lambda());
        }
        assertThat(loss)
                .as("loss, seed %d", seed)
                .isCloseTo(mean(reference, problems, standardiser, weights, targets, seed), within(1e-5));
        float[] gradients = training.gradients();
        double largest = 0;
        for (float gradient : gradients) {
            largest = Math.max(largest, Math.abs(gradient));
        }
        int stride = sizes[0] > 1000 ? 7 : 1;
        for (int at = gradients.length - 1; at >= 0; at -= stride) {
            double value = weights[at];
            weights[at] = value + STEP;
            double above = mean(reference, problems, standardiser, weights, targets, seed);
            weights[at] = value - STEP;
            double below = mean(reference, problems, standardiser, weights, targets, seed);
            weights[at] = value;
            assertThat((double) gradients[at])
                    .as("weight %d, seed %d", at, seed)
                    .isCloseTo((above - below) / (2 * STEP), within(2e-5 * largest + 1e-7));
        }
    }

    private static double mean(
            ReferenceLoss reference,
            List<ValueProblem> problems,
            Standardiser standardiser,
            double[] weights,
            double[][] targets,
            long seed) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < targets.length; i++) {
            List<ValueState> states = problems.get(i).states();
            RankPairs pairs = RankPairs.of(states, Seeds.random(seed, Seeds.Use.PAIRS, i));
            sum += reference.of(states, standardiser, weights, targets[i], pairs);
            count += states.size();
        }
        return sum / count;
    }

    private static double[] doubles(float[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i];
        }
        return result;
    }
}
