package dev.qstar.engine.scheduler;

import dev.qstar.engine.kvcache.KvSequence;

/// Tokens that a sequence has to be fed with, and how far that has come.
public final class Work {

    private final KvSequence cache;
    private final int[] tokens;
    private final float[] logits;
    private final int lengthBefore;
    private int done;

    /// @param cache  of the sequence, which nobody else touches until the request has ended
    /// @param tokens valid ids, at least one; not changed any more
    /// @param logits receives the logits of the last token, `[vocabulary]`
    public Work(KvSequence cache, int[] tokens, float[] logits) {
        this.cache = cache;
        this.tokens = tokens;
        this.logits = logits;
        this.lengthBefore = cache.length();
    }

    KvSequence cache() {
        return cache;
    }

    int[] tokens() {
        return tokens;
    }

    float[] logits() {
        return logits;
    }

    int left() {
        return tokens.length - done;
    }

    int done() {
        return done;
    }

    void advance(int count) {
        done += count;
    }

    /// Makes the sequence as it was.
    void undo() {
        cache.truncate(lengthBefore);
    }
}
