package dev.qstar.engine.kvcache;

import dev.qstar.engine.kernel.PanelMatrix;
import java.util.Arrays;

/// The keys and values of one sequence of tokens: a table of pages. Forks share pages; a shared page is copied before
/// it is written to.
///
/// Writing goes in three steps: [#reserve] room, write all layers with [#append], then [#advance]. Not thread-safe,
/// but several threads may write different positions, or read, between two of the other calls.
public final class KvSequence implements AutoCloseable {

    private final PagePool pool;
    private final KvLayout layout;
    private PagePool.Page[] pages;
    private int pageCount;
    private int length;
    private boolean closed;

    /// An empty sequence.
    public KvSequence(PagePool pool) {
        this(pool, new PagePool.Page[4], 0, 0);
    }

    private KvSequence(PagePool pool, PagePool.Page[] pages, int pageCount, int length) {
        this.pool = pool;
        this.layout = pool.layout();
        this.pages = pages;
        this.pageCount = pageCount;
        this.length = length;
    }

    /// The number of positions that are complete.
    public int length() {
        return length;
    }

    /// A second sequence with the same positions. Copies the table only.
    public KvSequence fork() {
        requireOpen();
        int shared = KvLayout.pagesFor(length);
        for (int i = 0; i < shared; i++) {
            pages[i].holders++;
        }
        return new KvSequence(pool, Arrays.copyOf(pages, Math.max(4, shared + 1)), shared, length);
    }

    /// Forgets all positions from `newLength` on.
    ///
    /// @param newLength from 0 to `length()`
    public void truncate(int newLength) {
        requireOpen();
        if (newLength < 0 || newLength > length) {
            throw new IllegalArgumentException("cannot truncate " + length + " positions to " + newLength);
        }
        length = newLength;
        releaseFrom(KvLayout.pagesFor(newLength));
    }

    /// Makes room for `count` positions after `length()`, of this sequence alone. Doing so again changes nothing.
    ///
    /// @throws dev.qstar.engine.EngineException when the cache is full; the positions so far are unharmed
    public void reserve(int count) {
        requireOpen();
        int full = length / KvLayout.PAGE;
        if (full < pageCount && pages[full].holders > 1) {
            PagePool.Page copy = pool.take();
            System.arraycopy(pages[full].floats, 0, copy.floats, 0, copy.floats.length);
            pool.release(pages[full]);
            pages[full] = copy;
        }
        int needed = KvLayout.pagesFor(length + count);
        if (needed > pages.length) {
            pages = Arrays.copyOf(pages, Math.max(needed, 2 * pages.length));
        }
        while (pageCount < needed) {
            pages[pageCount] = pool.take();
            pageCount++;
        }
    }

    /// Writes the key and the value of one head at a reserved position.
    ///
    /// @param key   `headDimension` floats from `keyFrom` on
    /// @param value `headDimension` floats from `valueFrom` on
    public void append(int layer, int head, int position, float[] key, int keyFrom, float[] value, int valueFrom) {
        float[] floats = pages[position / KvLayout.PAGE].floats;
        int slot = position % KvLayout.PAGE;
        int dimension = layout.headDimension();
        int at = layout.keys(layer, head) + slot;
        for (int i = 0; i < dimension; i++) {
            floats[at + i * KvLayout.PAGE] = key[keyFrom + i];
        }
        at = layout.values(layer, head) + slot * PanelMatrix.LANES;
        for (int i = 0; i < dimension; i += PanelMatrix.LANES) {
            int count = Math.min(PanelMatrix.LANES, dimension - i);
            System.arraycopy(value, valueFrom + i, floats, at + i * KvLayout.PAGE, count);
        }
    }

    /// Counts `count` positions, written in all layers, as complete.
    public void advance(int count) {
        length += count;
    }

    /// The floats of page number `page`, laid out by [KvLayout]. Read only.
    public float[] page(int page) {
        return pages[page].floats;
    }

    /// Gives the pages back. Closing again does nothing.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            length = 0;
            releaseFrom(0);
        }
    }

    private void releaseFrom(int keep) {
        for (int i = keep; i < pageCount; i++) {
            pool.release(pages[i]);
        }
        pageCount = Math.min(pageCount, keep);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this sequence is closed");
        }
    }
}
