package dev.qstar.engine;

import dev.qstar.engine.scheduler.Request;
import java.util.List;

/// Tokens on their way through a model, made by [Engine#submit]. Until it was awaited, its sequences can be read and
/// closed but not changed. One thread awaits it, the one that its sequences belong to; any thread may cancel it.
public final class Pass {

    private static final int[] NOTHING = {};

    private final List<Feed> feeds;
    private final Request request;

    /// @param feeds whose arrays nobody changes any more
    Pass(List<Feed> feeds, Request request) {
        this.feeds = List.copyOf(feeds);
        this.request = request;
    }

    /// Asks the engine to stop between two steps, or two layers of a step that nobody else needs. [#await] then throws,
    /// unless all was done by then.
    public void cancel() {
        request.cancel();
    }

    /// Waits until all sequences have their tokens and logits. An interrupt cancels, and is noted again.
    ///
    /// @throws CancelledException when it was cancelled; all sequences are then as before
    /// @throws EngineException when the KV cache is full or the engine was closed; the same holds
    public void await() {
        boolean done = false;
        try {
            request.await();
            done = true;
        } finally {
            for (Feed feed : feeds) {
                feed.sequence().end(this, done ? feed.tokens() : NOTHING);
            }
        }
    }

    /// Cancels, and waits until the engine has let go of the sequences.
    void abandon() {
        request.cancel();
        request.awaitEnd();
    }
}
