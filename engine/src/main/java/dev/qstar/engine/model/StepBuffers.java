package dev.qstar.engine.model;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;

/// The activations of a step, one row for each token, allocated once for the largest step.
///
/// @param state    between the blocks
/// @param normed   input of a block's matrices
/// @param query    before rotation
/// @param key      before rotation
/// @param value    as projected
/// @param attended output of attention
/// @param gate     of the feed-forward network, then its hidden layer
/// @param up       of the feed-forward network
/// @param added    what a block adds to the state
/// @param logits   of up to [#LOGIT_ROWS] tokens at a time
record StepBuffers(
        Rows state,
        Rows normed,
        Rows query,
        Rows key,
        Rows value,
        Rows attended,
        Rows gate,
        Rows up,
        Rows added,
        Rows logits) {

    /// Tokens whose logits are calculated together.
    static final int LOGIT_ROWS = 32;

    /// @param arena owns the memory
    /// @param rows  the most tokens in a step
    static StepBuffers allocate(Arena arena, LlamaConfig config, PanelMatrix output, int rows) {
        int width = config.embeddingLength();
        return new StepBuffers(
                Rows.floats(arena, width, rows),
                Rows.quantized(arena, width, rows),
                Rows.floats(arena, config.queryLength(), rows),
                Rows.floats(arena, config.kvLength(), rows),
                Rows.floats(arena, config.kvLength(), rows),
                Rows.quantized(arena, config.queryLength(), rows),
                Rows.quantized(arena, config.feedForward(), rows),
                Rows.floats(arena, config.feedForward(), rows),
                Rows.floats(arena, width, rows),
                Rows.floats(arena, PanelFormat.padded(output.rows()), Math.min(rows, LOGIT_ROWS)));
    }
}
