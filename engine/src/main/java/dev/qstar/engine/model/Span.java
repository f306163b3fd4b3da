package dev.qstar.engine.model;

import dev.qstar.engine.kvcache.KvSequence;
import org.jspecify.annotations.Nullable;

/// Neighbouring tokens of one sequence in a step of the decoder. Changed and used again from step to step, by the
/// thread that owns the decoder.
public final class Span {

    private static final int[] NOTHING = {};

    private @Nullable KvSequence cache;
    private int[] tokens = NOTHING;
    private int from;
    private int to;
    private @Nullable Output output;

    /// Sets all there is to know.
    ///
    /// @param cache  of the sequence; room for the tokens is reserved
    /// @param tokens holds the tokens, which are valid ids
    /// @param from   the first token of the span in `tokens`
    /// @param to     the end of the span, exclusive
    /// @param output receives what the model says of the last token; null when nobody asks for it
    public void set(KvSequence cache, int[] tokens, int from, int to, @Nullable Output output) {
        this.cache = cache;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.output = output;
    }

    /// Lets go of what was set.
    public void clear() {
        cache = null;
        tokens = NOTHING;
        from = 0;
        to = 0;
        output = null;
    }

    /// The number of tokens.
    public int length() {
        return to - from;
    }

    /// The sequence's keys and values.
    public KvSequence cache() {
        if (cache == null) {
            throw new IllegalStateException("this span is not set");
        }
        return cache;
    }

    /// A token of the span, counted from its first.
    public int token(int index) {
        return tokens[from + index];
    }

    /// Receives what the model says of the last token, if anybody asks for it.
    public @Nullable Output output() {
        return output;
    }
}
