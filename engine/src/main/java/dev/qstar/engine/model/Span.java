package dev.qstar.engine.model;

import dev.qstar.engine.kvcache.KvSequence;
import org.jspecify.annotations.Nullable;

/// Neighbouring tokens of one sequence in a step of the decoder.
///
/// @param cache  of the sequence; room for the tokens is reserved
/// @param tokens holds the tokens, which are valid ids
/// @param from   the first token of the span in `tokens`
/// @param to     the end of the span, exclusive
/// @param logits receives the logits of the last token, `[vocabulary]`; null when nobody asks for them
public record Span(KvSequence cache, int[] tokens, int from, int to, float @Nullable [] logits) {

    /// The number of tokens.
    public int length() {
        return to - from;
    }
}
