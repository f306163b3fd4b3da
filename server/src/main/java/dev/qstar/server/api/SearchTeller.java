package dev.qstar.server.api;

import dev.qstar.search.SearchListener;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells of one choice's search while it runs: its nodes to the sink, if the client wants them, and its prompt to the
/// meter. Nodes that come in quick succession are told together. Used by one thread.
final class SearchTeller implements SearchListener {
    /// The least time between two tellings.
    private static final long PAUSE = Duration.ofMillis(15).toNanos();

    private final int choice;
    private final boolean wantsTree;
    private final ChatSink sink;
    private final Meter meter;
    private final LongSupplier nanos;
    private final ThoughtTree tree = new ThoughtTree();
    private final Set<Integer> news = new LinkedHashSet<>();
    private int cached;
    private boolean told;
    private long toldAt;

    /// @param wantsTree whether the client wants to see the tree
    /// @param nanos     the time, which never goes back
    SearchTeller(int choice, boolean wantsTree, ChatSink sink, Meter meter, LongSupplier nanos) {
        this.choice = choice;
        this.wantsTree = wantsTree;
        this.sink = sink;
        this.meter = meter;
        this.nanos = nanos;
    }

    /// The choices of a request have one prompt, which is measured once.
    @Override
    public void begins(int promptTokens, int cachedTokens) {
        cached = cachedTokens;
        if (choice == 0) {
            meter.prompt(promptTokens, cachedTokens);
        }
    }

    @Override
    public void reached(int index, TracedNode node) {
        if (wantsTree) {
            tree.add(index, node).ifPresent(news::add);
            long now = nanos.getAsLong();
            if (!news.isEmpty() && (!told || now - toldAt >= PAUSE)) {
                told = true;
                toldAt = now;
                tell();
            }
        }
    }

    private void tell() {
        ArrayNode nodes = Json.array();
        news.forEach(id -> nodes.add(tree.document(id)));
        news.clear();
        sink.nodes(choice, nodes);
    }

    /// Tells what has not been told yet, at the end of the search.
    ///
    /// @return the whole tree, if the client wants it
    Optional<ObjectNode> end(Trace trace) {
        if (!news.isEmpty()) {
            tell();
        }
        return wantsTree ? Optional.of(tree.document(trace)) : Optional.empty();
    }

    /// How many tokens of the prompt did not have to be computed.
    int cached() {
        return cached;
    }
}
