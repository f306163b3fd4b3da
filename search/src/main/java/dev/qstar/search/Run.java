package dev.qstar.search;

import dev.qstar.engine.CancelledException;
import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A question that is being solved: its search and the strategy that drives it. Used by one thread, which closes it.
final class Run implements AutoCloseable {
    private final Search search;
    private final Strategy strategy;
    private final int[] prompt;
    private final Optional<SearchListener> listener;
    private boolean started;

    Run(Search search, Strategy strategy, int[] prompt, Optional<SearchListener> listener) {
        this.search = search;
        this.strategy = strategy;
        this.prompt = prompt;
        this.listener = listener;
    }

    /// Takes all runs to their ends, one batch after another. The only place where thinking forms batches.
    ///
    /// @throws CancelledException when the calling thread was interrupted
    static void toTheEnd(Engine engine, List<Run> runs) {
        List<Run> going = new ArrayList<>(runs);
        while (!going.isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancelledException();
            }
            List<Feed> feeds = new ArrayList<>();
            going.removeIf(run -> !run.advance(feeds));
            engine.forward(feeds);
            going.forEach(Run::fed);
        }
    }

    /// Plans and chooses until there is something to feed; false when the search is over.
    boolean advance(List<Feed> feeds) {
        if (!started) {
            return feeds.add(prompt());
        }
        int before = feeds.size();
        while (feeds.size() == before) {
            strategy.plan(search);
            if (search.live() == 0) {
                return false;
            }
            hear(search.choose(feeds));
        }
        return true;
    }

    /// What the root's sequence does not have of the prompt.
    private Feed prompt() {
        Sequence sequence = search.root().sequence();
        int cached = sequence.length();
        listener.ifPresent(its -> its.begins(prompt.length, cached));
        return new Feed(sequence, Arrays.copyOfRange(prompt, cached, prompt.length));
    }

    /// Takes note that the engine was fed.
    void fed() {
        if (started) {
            hear(search.fed());
        } else {
            started = true;
            search.begun();
        }
    }

    private void hear(List<Node> reached) {
        for (Node node : reached) {
            listener.ifPresent(its -> its.reached(node.number(), Tracing.node(node, 1)));
            strategy.reached(search, node);
        }
    }

    Search search() {
        return search;
    }

    /// What the strategy decides, at the end.
    Verdict verdict() {
        return strategy.decide(search);
    }

    @Override
    public void close() {
        search.close();
    }
}
