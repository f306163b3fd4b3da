package dev.qstar.engine.model;

/// What the decoder says of a token: filled by a step, and owned by whoever asked for it.
///
/// @param logits for the token that follows, `[vocabulary]`
/// @param hidden the state after the last block and its norm, from which the logits are calculated,
///     `[embedding length]`
public record Output(float[] logits, float[] hidden) {

    /// Empty, for a model of these sizes.
    public Output(int vocabulary, int embeddingLength) {
        this(new float[vocabulary], new float[embeddingLength]);
    }
}
