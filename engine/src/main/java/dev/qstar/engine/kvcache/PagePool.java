package dev.qstar.engine.kvcache;

import dev.qstar.engine.EngineException;
import java.util.ArrayDeque;

/// All pages of a model's KV cache, each with a count of the sequences that hold it. Pages that nobody holds are kept
/// for the next sequence. The number of pages is limited.
///
/// Not thread-safe: the owner of the model serialises access.
public final class PagePool {

    private final KvLayout layout;
    private final int maxPages;
    private final ArrayDeque<Page> free = new ArrayDeque<>();
    private int created;

    /// @param layout of every page
    /// @param maxPages the limit; at least 1
    public PagePool(KvLayout layout, int maxPages) {
        if (maxPages < 1) {
            throw new IllegalArgumentException("a cache needs at least one page, not " + maxPages);
        }
        this.layout = layout;
        this.maxPages = maxPages;
    }

    /// The layout of every page.
    public KvLayout layout() {
        return layout;
    }

    /// Pages that sequences hold at present; a shared page counts once.
    public int pagesInUse() {
        return created - free.size();
    }

    /// A page whose contents are undefined, held once.
    ///
    /// @throws EngineException when all pages are in use
    Page take() {
        Page page = free.poll();
        if (page == null) {
            if (created == maxPages) {
                throw new EngineException("the KV cache is full: all " + maxPages + " pages of " + KvLayout.PAGE
                        + " tokens are in use; close sequences, ask for fewer samples or give the JVM more memory");
            }
            page = new Page(new float[Math.toIntExact(layout.pageFloats())]);
            created++;
        }
        page.holders = 1;
        return page;
    }

    void release(Page page) {
        page.holders--;
        if (page.holders == 0) {
            free.push(page);
        }
    }

    /// Keys and values of [KvLayout#PAGE] neighbouring positions, in all layers and heads.
    static final class Page {
        final float[] floats;
        int holders;

        Page(float[] floats) {
            this.floats = floats;
        }
    }
}
