package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.util.ArrayList;
import java.util.List;

/// Rollouts that decode together, each with the engine's sequence that it continues. Owns the sequences: one is closed
/// as soon as its rollout has ended, the rest by [#close]. Used by the solver's thread only.
final class Batch implements AutoCloseable {
    private record Branch(Rollout rollout, Sequence sequence) {}

    private final Engine engine;
    private final List<Rollout> rollouts = new ArrayList<>();
    private List<Branch> live = new ArrayList<>();

    Batch(Engine engine) {
        this.engine = engine;
    }

    /// Adds a rollout; `sequence` is closed by this batch from now on.
    void add(Rollout rollout, Sequence sequence) {
        rollouts.add(rollout);
        live.add(new Branch(rollout, sequence));
    }

    /// Decodes all rollouts to their endings, one batch a token. This is the only place where the search forms batches.
    ///
    /// @return the endings, in the order in which the rollouts were added
    List<Ending> run() {
        while (!live.isEmpty()) {
            List<Branch> next = new ArrayList<>();
            List<Feed> feeds = new ArrayList<>();
            for (Branch branch : live) {
                int[] tokens = branch.rollout.advance(branch.sequence.logits());
                if (tokens.length > 0 && fits(branch.sequence, tokens)) {
                    next.add(branch);
                    feeds.add(new Feed(branch.sequence, tokens));
                } else if (tokens.length > 0) {
                    branch.rollout.cut();
                }
            }
            live.stream().filter(branch -> !next.contains(branch)).forEach(branch -> branch.sequence.close());
            live = next;
            if (!feeds.isEmpty()) {
                engine.forward(feeds);
            }
        }
        return rollouts.stream().map(Rollout::ending).toList();
    }

    private boolean fits(Sequence sequence, int[] tokens) {
        return sequence.length() + tokens.length <= engine.contextLength();
    }

    @Override
    public void close() {
        live.forEach(branch -> branch.sequence.close());
        live = new ArrayList<>();
    }
}
