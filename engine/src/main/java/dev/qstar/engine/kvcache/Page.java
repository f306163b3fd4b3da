package dev.qstar.engine.kvcache;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Keys and values of [KvLayout#PAGE] neighbouring positions, in all layers and heads, and the number of those who hold
/// them. Made by a [PagePool], which alone changes the number, and valid until the pool is closed.
final class Page {

    /// Which page of the pool this is, from 0 on.
    final int number;

    /// The memory, laid out by [KvLayout]; the same object for the page's whole life.
    final MemorySegment segment;

    /// How many hold the page: each sequence counts once, the prefix tree once. Nobody may write to a page that
    /// more than one holds.
    int holders;

    /// The page's place in the prefix tree, if the tree holds it.
    @Nullable
    PrefixNode node;

    /// The neighbours in [IdlePages].
    @Nullable
    Page older;

    @Nullable
    Page newer;

    Page(int number, MemorySegment segment) {
        this.number = number;
        this.segment = segment;
    }

    /// Whether the prefix tree holds the page and no sequence does.
    boolean isIdle() {
        return holders == 1 && node != null;
    }
}
