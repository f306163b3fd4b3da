package dev.qstar.engine.model;

import dev.qstar.engine.kernel.PanelMatrix;
import java.util.List;

/// The weights of a Llama decoder, packed for the kernels. Shapes are `[rows, columns]`, that is `[outputs, inputs]`.
///
/// @param embedding     `[vocabulary, embeddingLength]`
/// @param layers        one for each block
/// @param outputNorm    `[embeddingLength]`
/// @param output        `[vocabulary, embeddingLength]`; the same object as `embedding` when they are tied
/// @param frequencies   the rotation of each pair for a step of one position, in radians: `[ropeDimension / 2]`
public record LlamaWeights(
        PanelMatrix embedding, List<Layer> layers, float[] outputNorm, PanelMatrix output, double[] frequencies) {

    /// The weights of a block.
    ///
    /// @param attentionNorm   `[embeddingLength]`
    /// @param query           `[queryLength, embeddingLength]`
    /// @param key             `[kvLength, embeddingLength]`
    /// @param value           `[kvLength, embeddingLength]`
    /// @param attentionOutput `[embeddingLength, queryLength]`
    /// @param feedForwardNorm `[embeddingLength]`
    /// @param gate            `[feedForward, embeddingLength]`
    /// @param up              `[feedForward, embeddingLength]`
    /// @param down            `[embeddingLength, feedForward]`
    public record Layer(
            float[] attentionNorm,
            PanelMatrix query,
            PanelMatrix key,
            PanelMatrix value,
            PanelMatrix attentionOutput,
            float[] feedForwardNorm,
            PanelMatrix gate,
            PanelMatrix up,
            PanelMatrix down) {}
}
