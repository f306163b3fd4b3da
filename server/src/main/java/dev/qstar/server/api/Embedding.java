package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineException;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.util.Arrays;
import java.util.List;

/// What a model makes of a text, as a vector: the mean of its hidden states after each of the tokens, of length 1.
///
/// @param vector as many numbers as the model's embedding is long
/// @param tokens that the text has
record Embedding(float[] vector, int tokens) {
    /// @param salt   whose prompts may share what is cached
    /// @param tokens of the text, at least one
    /// @throws EngineException when the model computes NaN or infinity
    static Embedding of(Engine engine, String salt, int[] tokens, Meter meter) {
        try (Sequence sequence = engine.start(salt, tokens)) {
            int cached = sequence.length();
            meter.prompt(tokens.length, cached);
            engine.forward(List.of(new Feed(sequence, Arrays.copyOfRange(tokens, cached, tokens.length))));
            double[] sum = new double[sequence.hidden().length];
            add(sequence.hidden(), sum);
            Places.each(engine, sequence, 1, tokens.length, (length, there) -> add(there.hidden(), sum));
            return new Embedding(normalised(sum), tokens.length);
        }
    }

    private static void add(float[] state, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += state[i];
        }
    }

    /// A vector of zeros stays one: there is no direction that it could have.
    private static float[] normalised(double[] sum) {
        double length = Math.sqrt(Arrays.stream(sum).map(each -> each * each).sum());
        if (!Double.isFinite(length)) {
            throw new EngineException("the model computed no numbers for this text; the model file is damaged or its"
                    + " numbers overflow");
        }
        float[] vector = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            vector[i] = length == 0 ? 0 : (float) (sum[i] / length);
        }
        return vector;
    }
}
