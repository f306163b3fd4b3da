package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.search.value.ValueCalibration;
import dev.qstar.search.value.ValueChoice;
import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueMetrics;
import dev.qstar.search.value.ValueModel;
import dev.qstar.search.value.ValueOrigin;
import dev.qstar.search.value.ValueWeights;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Value heads of random weights.
final class Heads {
    private static final int HIDDEN = 7;

    private Heads() {}

    /// A head of the engine's model with full trust.
    static ValueHead trusted(Engine engine, long seed) {
        return head(engine, seed, new ValueChoice(1, 1, 0, 1, 0));
    }

    /// A head of the engine's model without trust.
    static ValueHead untrusted(Engine engine, long seed) {
        return head(engine, seed, ValueChoice.VOTES);
    }

    private static ValueHead head(Engine engine, long seed, ValueChoice choice) {
        SplittableRandom random = new SplittableRandom(seed);
        ValueModel model = ValueModel.of(engine);
        int inputs = model.embeddingLength() + ValueFeatures.NAMES.size();
        float[] scale = new float[inputs];
        Arrays.fill(scale, 1);
        ValueWeights weights = new ValueWeights(
                inputs,
                HIDDEN,
                new float[inputs],
                scale,
                draw(random, inputs * HIDDEN),
                draw(random, HIDDEN),
                draw(random, 2 * HIDDEN),
                draw(random, 2));
        ValueMetrics.Auc auc = new ValueMetrics.Auc(0.85, 0.8, 0.9, 100);
        ValueMetrics metrics = new ValueMetrics(auc, auc, 0.85, 0.02, 0.18, 1000, 8000, 40_000, 10);
        return new ValueHead(
                weights, ValueCalibration.IDENTITY, choice, new ValueOrigin(model, "random weights", seed), metrics);
    }

    private static float[] draw(SplittableRandom random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
