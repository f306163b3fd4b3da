package dev.qstar.engine.kvcache;

import java.util.Collection;
import java.util.List;

/// Compares what pages say of themselves with who is seen to hold them.
final class PageAudit {

    private final Page[] pages;

    /// @param pages all pages of a pool, each at its number
    PageAudit(Page[] pages) {
        this.pages = pages;
    }

    /// Every page is held as often as it says.
    void checkHolders(Collection<KvSequence> open, List<PrefixNode> nodes) {
        int[] seen = new int[pages.length];
        for (KvSequence sequence : open) {
            for (int i = 0; i < sequence.pageCount(); i++) {
                seen[sequence.entry(i).number]++;
            }
        }
        for (PrefixNode node : nodes) {
            seen[node.page.number]++;
        }
        for (Page page : pages) {
            if (page.holders != seen[page.number]) {
                throw broken(page, "counts " + page.holders + " holders, but " + seen[page.number] + " hold it");
            }
        }
    }

    /// Every page in the tree knows its node, no other page has one, and the tree knows how many they are.
    void checkTree(List<PrefixNode> nodes, int counted) {
        for (PrefixNode node : nodes) {
            if (node.page.node != node) {
                throw broken(node.page, "is in the tree, but elsewhere");
            }
        }
        int cached = 0;
        for (Page page : pages) {
            cached += page.node == null ? 0 : 1;
        }
        if (cached != nodes.size() || counted != nodes.size()) {
            throw new IllegalStateException("the tree has " + nodes.size() + " pages, but counts " + counted + ", and "
                    + cached + " pages say that they are in it");
        }
    }

    /// The free pages are those that nobody holds, each once.
    void checkFree(Page[] free) {
        boolean[] seen = new boolean[pages.length];
        for (Page page : free) {
            if (page.holders != 0 || seen[page.number]) {
                throw broken(page, "is free twice or held by " + page.holders);
            }
            seen[page.number] = true;
        }
        for (Page page : pages) {
            if (page.holders == 0 && !seen[page.number]) {
                throw broken(page, "is held by nobody, but not free");
            }
        }
    }

    /// The idle pages are those that the tree alone holds, each once.
    void checkIdle(IdlePages idle) {
        boolean[] seen = new boolean[pages.length];
        int count = 0;
        for (Page page = idle.oldest(); page != null; page = page.newer) {
            if (!page.isIdle() || seen[page.number]) {
                throw broken(page, "is idle twice or held by " + page.holders);
            }
            seen[page.number] = true;
            count++;
        }
        for (Page page : pages) {
            if (page.isIdle() && !seen[page.number]) {
                throw broken(page, "is held by the tree alone, but not idle");
            }
        }
        if (count != idle.count()) {
            throw new IllegalStateException(count + " pages are idle, but " + idle.count() + " are counted");
        }
    }

    private static IllegalStateException broken(Page page, String difference) {
        return new IllegalStateException("page " + page.number + " " + difference);
    }
}
