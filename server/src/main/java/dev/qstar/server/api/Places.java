package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.util.ArrayList;
import java.util.List;

/// Looks at what a model makes of a sequence after each of its tokens, not only after the last.
final class Places {
    /// How many places are looked at in one batch.
    private static final int BATCH = 64;

    private Places() {}

    /// Told of one place.
    @FunctionalInterface
    interface Look {
        /// Looks.
        ///
        /// @param length how many tokens there are up to the place
        /// @param there  has just these; good until the call returns
        void at(int length, Sequence there);
    }

    /// Looks at the places from one to another, each by a fork that ends there: what was computed for the sequence is
    /// shared, and one more step gives logits and hidden state of each.
    ///
    /// @param root whose tokens are known to the engine already
    /// @param from the first length to look at, at least 1
    /// @param to   one more than the last
    static void each(Engine engine, Sequence root, int from, int to, Look look) {
        int[] tokens = root.tokens();
        int next = from;
        while (next < to) {
            int end = Math.min(to, next + BATCH);
            batch(engine, root, tokens, next, end, look);
            next = end;
        }
    }

    private static void batch(Engine engine, Sequence root, int[] tokens, int from, int to, Look look) {
        List<Sequence> forks = new ArrayList<>();
        try {
            List<Feed> feeds = new ArrayList<>();
            for (int length = from; length < to; length++) {
                Sequence fork = root.forkWithoutSalt();
                forks.add(fork);
                fork.truncate(length - 1);
                feeds.add(new Feed(fork, new int[] {tokens[length - 1]}));
            }
            engine.forward(feeds);
            for (int length = from; length < to; length++) {
                look.at(length, forks.get(length - from));
            }
        } finally {
            forks.forEach(Sequence::close);
        }
    }
}
