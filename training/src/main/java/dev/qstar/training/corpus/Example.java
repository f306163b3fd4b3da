package dev.qstar.training.corpus;

/// One training sequence.
///
/// @param tokens the prompt, the solution and the end-of-sequence token
/// @param weights same length as `tokens`; `weights[i]` is the weight in the loss of predicting `tokens[i + 1]`, the
///     last one is 0
public record Example(int[] tokens, float[] weights) {
    public Example {
        if (tokens.length != weights.length) {
            throw new IllegalArgumentException(tokens.length + " tokens but " + weights.length + " weights");
        }
    }
}
