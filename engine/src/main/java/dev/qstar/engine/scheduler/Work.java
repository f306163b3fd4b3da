package dev.qstar.engine.scheduler;

import dev.qstar.engine.kvcache.KvSequence;

/// Tokens that a sequence has to be fed with.
///
/// @param cache  of the sequence; room for the tokens is reserved
/// @param tokens valid ids, at least one
/// @param logits receives the logits of the last token, `[vocabulary]`
public record Work(KvSequence cache, int[] tokens, float[] logits) {}
