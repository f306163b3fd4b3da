package dev.qstar.engine.kvcache;

import dev.qstar.engine.EngineException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All pages of a model's KV cache, in native memory, each with a count of those who hold it. A page that nobody holds
/// is kept for the next taker, who gets the one that was given back last, because it is most likely still in the
/// processor's caches. The number of pages is limited; memory for them is asked for in slabs, as they are needed. When
/// the limit is reached, the pool's [PrefixTree], if it has one, lets go of a page that no sequence holds.
///
/// The pool owns the memory: [#close] frees all of it at once, after which no page may be read or written. Not
/// thread-safe: the owner of the model serialises all calls.
///
/// Kwon et al., "Efficient Memory Management for Large Language Model Serving with PagedAttention", 2023.
public final class PagePool implements AutoCloseable {

    /// Slabs begin at the start of a cache line.
    private static final int ALIGNMENT = 64;

    /// A slab doubles the memory so far, within these limits: a tiny model takes little, a large one asks seldom.
    private static final long MIN_SLAB_BYTES = 1 << 20;

    private static final long MAX_SLAB_BYTES = 16 << 20;

    private final KvLayout layout;
    private final Arena arena = Arena.ofShared();
    private int maxPages;
    private boolean refused;
    private boolean closed;

    /// Every page made so far; the first `created` entries.
    private Page[] pages = {};

    private int created;

    /// The pages that nobody holds, a stack of `freeCount` entries.
    private Page[] free = {};

    private int freeCount;

    private final IdlePages idle = new IdlePages();
    private @Nullable PrefixTree tree;

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
        return created - freeCount - idle.count();
    }

    /// Pages that the prefix tree holds and no sequence does.
    public int idlePages() {
        return idle.count();
    }

    /// Pages that could be taken now, those included that the prefix tree would let go of.
    public int availablePages() {
        return maxPages - pagesInUse();
    }

    /// Makes sure that the next `count` calls of [#take] succeed.
    ///
    /// @throws EngineException when so many are not to be had; those that are remain available
    void require(int count) {
        if (closed) {
            throw new IllegalStateException("this cache is closed");
        }
        while (freeCount < count) {
            if (count > availablePages()) {
                throw full();
            }
            if (created < maxPages) {
                grow();
            } else {
                evictOldest();
            }
        }
    }

    /// A page whose contents are undefined, held once.
    ///
    /// @throws EngineException when all pages are in use
    Page take() {
        require(1);
        freeCount--;
        Page page = free[freeCount];
        page.holders = 1;
        return page;
    }

    /// Holds a page once more.
    void hold(Page page) {
        if (page.isIdle()) {
            idle.remove(page);
        }
        page.holders++;
    }

    /// Lets go of a page.
    void release(Page page) {
        page.holders--;
        if (page.holders == 0) {
            free[freeCount] = page;
            freeCount++;
        } else if (page.isIdle()) {
            idle.add(page);
        }
    }

    /// Makes the tree the one that is asked to let go of pages.
    void attach(PrefixTree newTree) {
        if (tree != null) {
            throw new IllegalStateException("this cache has a prefix tree already");
        }
        tree = newTree;
    }

    /// Holds, on behalf of the tree, a page that a sequence holds.
    void cache(Page page, PrefixNode node) {
        page.holders++;
        page.node = node;
    }

    /// Lets go of a page on behalf of the tree.
    void uncache(Page page) {
        if (page.isIdle()) {
            idle.remove(page);
        }
        page.node = null;
        release(page);
    }

    /// Has the tree let go of the page that has been idle for longest; there must be one.
    void evictOldest() {
        Page page = idle.oldest();
        if (tree == null || page == null || page.node == null) {
            throw new IllegalStateException("no page is idle");
        }
        tree.evict(page.node);
    }

    /// Counts the holders of every page anew and compares. For tests; takes time in proportion to the size of all.
    ///
    /// @param open all sequences of this pool that are not closed
    /// @throws IllegalStateException when a count is wrong, or a page is not where its count says; it names the
    ///     page and the difference
    public void check(Collection<KvSequence> open) {
        List<PrefixNode> nodes = tree == null ? List.of() : tree.nodes();
        PageAudit audit = new PageAudit(Arrays.copyOf(pages, created));
        audit.checkHolders(open, nodes);
        audit.checkTree(nodes, tree == null ? 0 : tree.pages());
        audit.checkFree(Arrays.copyOf(free, freeCount));
        audit.checkIdle(idle);
    }

    /// Asks for one more slab, or lowers the limit to what there is when the memory is refused.
    private void grow() {
        long pageBytes = layout.pageBytes();
        long slabBytes = Math.clamp(created * pageBytes, MIN_SLAB_BYTES, MAX_SLAB_BYTES);
        int count = Math.clamp(slabBytes / pageBytes, 1, maxPages - created);
        MemorySegment slab;
        try {
            slab = arena.allocate(count * pageBytes, ALIGNMENT);
        } catch (OutOfMemoryError e) {
            refused = true;
            maxPages = created;
            return;
        }
        pages = Arrays.copyOf(pages, created + count);
        free = Arrays.copyOf(free, created + count);
        for (int i = count - 1; i >= 0; i--) {
            Page page = new Page(created + i, slab.asSlice(i * pageBytes, pageBytes));
            pages[page.number] = page;
            free[freeCount] = page;
            freeCount++;
        }
        created += count;
    }

    private EngineException full() {
        String memory = refused ? ", and the system gives no memory for more" : "";
        return new EngineException("the KV cache is full: all " + maxPages + " pages of " + KvLayout.PAGE
                + " tokens are in use" + memory
                + "; close sequences, ask for fewer samples or give the JVM more memory");
    }

    /// Frees the memory of all pages. Sequences may be closed later; all else that touches a page then fails.
    /// Closing again does nothing.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            arena.close();
        }
    }
}
