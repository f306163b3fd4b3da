package dev.qstar.engine;

import dev.qstar.engine.kvcache.KvSequence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A sequence of tokens that an engine has processed, with the logits for what comes next.
///
/// Whoever started or forked it closes it, which frees its part of the KV cache; forks share what they have in common.
/// Belongs to one thread at a time.
public final class Sequence implements AutoCloseable {

    private final Engine engine;
    private final KvSequence cache;
    private int[] tokens;
    private float @Nullable [] logits;

    Sequence(Engine engine, KvSequence cache, int[] tokens, float @Nullable [] logits) {
        this.engine = engine;
        this.cache = cache;
        this.tokens = tokens;
        this.logits = logits;
    }

    /// The number of tokens.
    public int length() {
        return tokens.length;
    }

    /// The tokens so far, a copy.
    public int[] tokens() {
        return tokens.clone();
    }

    /// The logits of the token that follows the last one, one for each token of the vocabulary. The array is shared
    /// with forks: do not change it. The next forward pass makes a new one.
    ///
    /// @throws EngineException when the sequence was fed nothing since it was started or truncated
    public float[] logits() {
        if (logits == null) {
            throw new EngineException("this sequence has no logits; feed it a token first");
        }
        return logits;
    }

    /// Another sequence with the same tokens and logits, which goes its own way from here. Costs a copy of the list of
    /// pages; the first token that either is fed may cost a copy of one page.
    public Sequence fork() {
        return engine.fork(this);
    }

    /// Forgets all tokens from index `length` on, and the logits if there were any such tokens.
    ///
    /// @param length from 0 to `length()`
    /// @throws EngineException when it is outside
    public void truncate(int length) {
        if (length < 0 || length > tokens.length) {
            throw new EngineException("a sequence of " + tokens.length + " tokens cannot be truncated to " + length);
        }
        if (length < tokens.length) {
            engine.truncate(this, length);
            tokens = Arrays.copyOf(tokens, length);
            logits = null;
        }
    }

    /// Frees the sequence's part of the KV cache. Closing again does nothing.
    @Override
    public void close() {
        engine.release(this);
    }

    Engine engine() {
        return engine;
    }

    KvSequence cache() {
        return cache;
    }

    float @Nullable [] logitsOrNull() {
        return logits;
    }

    int[] sharedTokens() {
        return tokens;
    }

    void append(int[] more, float[] newLogits) {
        int[] all = Arrays.copyOf(tokens, tokens.length + more.length);
        System.arraycopy(more, 0, all, tokens.length, more.length);
        tokens = all;
        logits = newLogits;
    }
}
