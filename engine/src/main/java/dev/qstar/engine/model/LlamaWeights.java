package dev.qstar.engine.model;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// The weights of a Llama decoder, packed for the kernels. Shapes are `[rows, columns]`, that is `[outputs, inputs]`;
/// vectors are floats, padded with zeros to whole panels. All memory belongs to the arena that they were loaded into.
///
/// @param embedding     `[vocabulary, embeddingLength]`
/// @param layers        one for each block
/// @param outputNorm    `[embeddingLength]`
/// @param output        `[vocabulary, embeddingLength]`; the same object as `embedding` when they are tied
/// @param frequencies   the rotation of each pair for a step of one position, in radians: `[ropeDimension / 2]`
public record LlamaWeights(
        PanelMatrix embedding, List<Layer> layers, MemorySegment outputNorm, PanelMatrix output, double[] frequencies) {

    /// How exactly keys and values are worth being kept: in half precision where the weights that make them are
    /// quantised, otherwise in single precision.
    public PanelFormat cacheFormat() {
        boolean quantized = layers.stream().allMatch(layer -> layer.key.format().quantized());
        return quantized ? PanelFormat.F16 : PanelFormat.F32;
    }

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
            MemorySegment attentionNorm,
            PanelMatrix query,
            PanelMatrix key,
            PanelMatrix value,
            PanelMatrix attentionOutput,
            MemorySegment feedForwardNorm,
            PanelMatrix gate,
            PanelMatrix up,
            PanelMatrix down) {}
}
