package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import java.util.ArrayList;
import java.util.List;

/// A question that is being solved: its search and the strategy that drives it. Used by one thread, which closes it.
final class Run implements AutoCloseable {
    private final Search search;
    private final Strategy strategy;
    private final int[] prompt;
    private boolean started;

    Run(Search search, Strategy strategy, int[] prompt) {
        this.search = search;
        this.strategy = strategy;
        this.prompt = prompt;
    }

    /// Takes all runs to their ends, one batch after another. The only place where thinking forms batches.
    static void toTheEnd(Engine engine, List<Run> runs) {
        List<Run> going = new ArrayList<>(runs);
        while (!going.isEmpty()) {
            List<Feed> feeds = new ArrayList<>();
            going.removeIf(run -> !run.advance(feeds));
            engine.forward(feeds);
            going.forEach(Run::fed);
        }
    }

    /// Plans and chooses until there is something to feed; false when the search is over.
    boolean advance(List<Feed> feeds) {
        if (!started) {
            return feeds.add(new Feed(search.root().sequence(), prompt));
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
        reached.forEach(node -> strategy.reached(search, node));
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
