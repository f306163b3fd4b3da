package dev.qstar.training.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The trainer's gradients against finite differences of an independent 64-bit model.
class GradientTest {

    private static final double STEP = 1e-5;
    private static final int PROBES = 12;

    @Test
    void gradientsMatchFiniteDifferencesForEveryTensor() {
        check(new ModelShape(37, 24, 2, 3, 3, 20, 40, 10000f, 1e-5f), 11, 4096);
    }

    @Test
    void gradientsMatchWhenHeadsShareKeysAndValues() {
        check(new ModelShape(29, 32, 2, 4, 2, 36, 40, 10000f, 1e-5f), 12, 4096);
    }

    @Test
    void gradientsMatchWhenTheBatchIsComputedInSmallParts() {
        check(new ModelShape(31, 16, 3, 2, 1, 18, 40, 500f, 1e-5f), 13, 20);
    }

    private static void check(ModelShape shape, long seed, int microBatch) {
        SplittableRandom random = new SplittableRandom(seed);
        Batch batch = TestBatches.random(shape, random, 5, 23);
        TrainerOptions options = TrainerOptions.defaults().withThreads(2).withMicroBatchTokens(microBatch);
        try (Trainer trainer = new Trainer(shape, options, seed)) {
            roughen(trainer.weights(), random);
            double loss = trainer.computeGradients(batch);
            ReferenceDecoder reference = new ReferenceDecoder(shape, trainer.weights());
            assertThat(loss).as("loss, seed %d", seed).isCloseTo(reference.loss(batch), within(2e-5));
            assertThat(trainer.evaluate(batch)).isCloseTo(reference.loss(batch), within(2e-5));
            for (Parameter parameter : trainer.weights().all()) {
                double largest = 0;
                for (float g : parameter.gradient()) {
                    largest = Math.max(largest, Math.abs(g));
                }
                for (int probe = 0; probe < PROBES; probe++) {
                    int at = random.nextInt(parameter.values().length);
                    assertThat((double) parameter.gradient()[at])
                            .as("%s[%d], seed %d", parameter.name(), at, seed)
                            .isCloseTo(slope(reference, batch, parameter.name(), at), within(1e-4 * largest + 1e-7));
                }
            }
        }
    }

    private static double slope(ReferenceDecoder reference, Batch batch, String name, int at) {
        double[] tensor = reference.tensor(name);
        double value = tensor[at];
        tensor[at] = value + STEP;
        double above = reference.loss(batch);
        tensor[at] = value - STEP;
        double below = reference.loss(batch);
        tensor[at] = value;
        return (above - below) / (2 * STEP);
    }

    /// Larger weights than a fresh model has, and gains other than 1, so that no path hides behind another.
    private static void roughen(Weights weights, SplittableRandom random) {
        for (Parameter parameter : weights.all()) {
            for (int i = 0; i < parameter.values().length; i++) {
                parameter.values()[i] += (float) (random.nextGaussian() * 0.15);
            }
        }
    }
}
