package dev.qstar.training.trainer;

import java.util.SplittableRandom;

/// Batches for tests.
final class TestBatches {

    private TestBatches() {}

    /// Sequences of random tokens with lengths from 1 to `longest`; about half of the positions are predicted.
    static Batch random(ModelShape shape, SplittableRandom random, int sequences, int longest) {
        int[] starts = new int[sequences];
        int total = 0;
        int[] lengths = new int[sequences];
        for (int i = 0; i < sequences; i++) {
            lengths[i] = i == 0 ? longest : 1 + random.nextInt(longest);
            starts[i] = total;
            total += lengths[i];
        }
        int[] tokens = new int[total];
        float[] weights = new float[total];
        for (int i = 0; i < sequences; i++) {
            for (int t = 0; t < lengths[i]; t++) {
                tokens[starts[i] + t] = random.nextInt(shape.vocabulary());
                boolean predicted = t + 1 < lengths[i] && random.nextBoolean();
                weights[starts[i] + t] = predicted ? 0.5f + random.nextInt(3) : 0;
            }
        }
        weights[0] = 1;
        return new Batch(tokens, starts, weights);
    }
}
