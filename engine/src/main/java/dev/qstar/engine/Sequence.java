package dev.qstar.engine;

import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.model.Output;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A sequence of tokens that an engine has processed, with what the model says of the last one.
///
/// Whoever started or forked it closes it, which frees its part of the KV cache; forks share what they have in common.
/// Belongs to one thread at a time.
public final class Sequence implements AutoCloseable {

    private final Engine engine;
    private final KvSequence cache;
    private final Optional<String> salt;
    private int[] tokens;
    private int length;
    private @Nullable Output output;

    /// Receives the next output, so that the one of now stays good if the next pass fails.
    private @Nullable Output next;

    /// Whether a fork has the same output.
    private boolean outputShared;

    /// The pass that feeds this sequence, until it was awaited.
    private @Nullable Pass pass;

    private boolean closed;

    Sequence(Engine engine, KvSequence cache, Optional<String> salt, int[] tokens, int length) {
        this.engine = engine;
        this.cache = cache;
        this.salt = salt;
        this.tokens = Arrays.copyOf(tokens, Math.max(length + 1, tokens.length));
        this.length = length;
    }

    /// The number of tokens.
    public int length() {
        return length;
    }

    /// The tokens so far, a copy.
    public int[] tokens() {
        return Arrays.copyOf(tokens, length);
    }

    /// The logits of the token that follows the last one, one for each token of the vocabulary. The array may be
    /// shared with forks: do not change it. It is good until the sequence is fed again; copy what has to last.
    ///
    /// @throws EngineException when the sequence was fed nothing since it was started or truncated
    public float[] logits() {
        return output().logits();
    }

    /// The hidden state of the last token, from which the logits were calculated: that after the last block and its
    /// norm, as many floats as the model's embedding is long. Shared and good for as long as the logits.
    ///
    /// @throws EngineException when the sequence was fed nothing since it was started or truncated
    public float[] hidden() {
        return output().hidden();
    }

    private Output output() {
        if (output == null) {
            throw new EngineException("this sequence has no logits; feed it a token first");
        }
        return output;
    }

    /// Another sequence with the same tokens and logits, which goes its own way from here. Costs a copy of the
    /// list of pages; the first token that either is fed may cost a copy of one page.
    ///
    /// @throws EngineException when this sequence is closed, or a pass that feeds it was not awaited
    public Sequence fork() {
        return fork(salt);
    }

    /// Another sequence as [#fork] makes it, but one whose tokens cannot be found when it is closed: it has no salt.
    ///
    /// @throws EngineException as [#fork] says
    public Sequence forkWithoutSalt() {
        return fork(Optional.empty());
    }

    private Sequence fork(Optional<String> itsSalt) {
        requireUsable();
        Sequence fork = new Sequence(engine, engine.fork(cache), itsSalt, tokens, length);
        fork.output = output;
        fork.outputShared = true;
        outputShared = true;
        return fork;
    }

    /// Forgets all tokens from index `end` on, and the logits if there were any such tokens.
    ///
    /// @param end from 0 to `length()`
    /// @throws EngineException when it is outside, and as [#fork] says
    public void truncate(int end) {
        requireUsable();
        if (end < 0 || end > length) {
            throw new EngineException("a sequence of " + length + " tokens cannot be truncated to " + end);
        }
        if (end < length) {
            engine.truncate(cache, end);
            length = end;
            output = null;
            outputShared = false;
        }
    }

    /// Frees the sequence's part of the KV cache, after it has cancelled a pass that feeds it. Closing again does
    /// nothing.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (pass != null) {
                pass.abandon();
            }
            engine.release(cache, salt, tokens());
        }
    }

    Engine engine() {
        return engine;
    }

    KvSequence cache() {
        return cache;
    }

    /// What receives the next output.
    Output nextOutput(int vocabulary, int embeddingLength) {
        if (next == null) {
            next = new Output(vocabulary, embeddingLength);
        }
        return next;
    }

    /// @throws EngineException when this sequence is closed, or a pass that feeds it was not awaited
    void requireUsable() {
        if (closed) {
            throw new EngineException("this sequence is closed; start another one");
        }
        if (pass != null) {
            throw new EngineException("a pass feeds this sequence; await it first");
        }
    }

    void begin(Pass newPass) {
        pass = newPass;
    }

    /// Ends a pass, unless that was done before; takes over the tokens that were processed, with their logits.
    void end(Pass thePass, int[] more) {
        if (pass == thePass) {
            pass = null;
            if (more.length > 0) {
                append(more);
            }
        }
    }

    private void append(int[] more) {
        if (length + more.length > tokens.length) {
            tokens = Arrays.copyOf(tokens, Math.max(length + more.length, 2 * tokens.length));
        }
        System.arraycopy(more, 0, tokens, length, more.length);
        length += more.length;
        Output before = output;
        output = next;
        next = outputShared ? null : before;
        outputShared = false;
    }
}
