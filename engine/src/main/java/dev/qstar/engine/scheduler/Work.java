package dev.qstar.engine.scheduler;

import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.model.Output;

/// Tokens that a sequence has to be fed with, and how far that has come.
public final class Work {

    private final KvSequence cache;
    private final int[] tokens;
    private final Output output;
    private final int lengthBefore;
    private int done;

    /// @param cache  of the sequence, which nobody else touches until the request has ended
    /// @param tokens valid ids, at least one; not changed any more
    /// @param output receives what the model says of the last token
    public Work(KvSequence cache, int[] tokens, Output output) {
        this.cache = cache;
        this.tokens = tokens;
        this.output = output;
        this.lengthBefore = cache.length();
    }

    KvSequence cache() {
        return cache;
    }

    int[] tokens() {
        return tokens;
    }

    Output output() {
        return output;
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
