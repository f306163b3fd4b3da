package dev.qstar.engine.kvcache;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;

/// The keys and values of one sequence of tokens: a table of pages. Forks share pages; a shared page is copied before
/// it is written to.
///
/// Writing goes in three steps: [#reserve] room, write all layers (with [#append], or straight into [#page] as
/// [KvLayout] says), then [#advance]. Whoever made a sequence closes it. Not thread-safe: the owner of the model
/// serialises all calls, those of other sequences of the same pool included. But between two of the other calls,
/// several threads may append at different positions or heads, and read.
///
/// Kwon et al., "Efficient Memory Management for Large Language Model Serving with PagedAttention", 2023.
public final class KvSequence implements AutoCloseable {

    private static final int FEWEST_ENTRIES = 4;
    private static final int FLOATS = PanelFormat.F32.groupBytes();
    private static final int HALVES = PanelFormat.F16.groupBytes();

    private final PagePool pool;
    private final KvLayout layout;
    private Page[] pages;
    private int pageCount;
    private int length;
    private boolean closed;

    /// An empty sequence.
    public KvSequence(PagePool pool) {
        this(pool, newTable(0), 0, 0);
    }

    /// A sequence of pages that the caller holds on its behalf.
    KvSequence(PagePool pool, Page[] pages, int pageCount, int length) {
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

    /// A second sequence with the same positions, for the caller to close. Copies the table only. What was
    /// reserved but not yet counted stays with this sequence alone.
    public KvSequence fork() {
        requireOpen();
        int shared = KvLayout.pagesFor(length);
        Page[] table = newTable(shared);
        System.arraycopy(pages, 0, table, 0, shared);
        for (int i = 0; i < shared; i++) {
            pool.hold(table[i]);
        }
        return new KvSequence(pool, table, shared, length);
    }

    /// Forgets all positions from `newLength` on, and what was reserved in further pages.
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

    /// Makes room for `count` positions after `length()`, of this sequence alone: takes pages, and replaces the
    /// last one by a copy if others hold it too. Doing so again changes nothing.
    ///
    /// @param count at least 0
    /// @throws dev.qstar.engine.EngineException when the cache is full; the sequence is then as before
    public void reserve(int count) {
        requireOpen();
        if (count < 0 || count > Integer.MAX_VALUE - KvLayout.PAGE - length) {
            throw new IllegalArgumentException("cannot reserve " + count + " positions after " + length);
        }
        int needed = KvLayout.pagesFor(length + count);
        int last = length / KvLayout.PAGE;
        boolean shared = count > 0 && last < pageCount && pages[last].holders > 1;
        pool.require(Math.max(0, needed - pageCount) + (shared ? 1 : 0));
        if (needed > pages.length) {
            pages = Arrays.copyOf(pages, Math.max(needed, 2 * pages.length));
        }
        if (shared) {
            Page copy = pool.take();
            MemorySegment.copy(pages[last].segment, 0, copy.segment, 0, layout.pageBytes());
            pool.release(pages[last]);
            pages[last] = copy;
        }
        while (pageCount < needed) {
            pages[pageCount] = pool.take();
            pageCount++;
        }
    }

    /// Writes the key and the value of one head at a reserved position.
    ///
    /// @param position from `length()` on, as far as was reserved
    /// @param key      `headDimension` floats from byte `keyOffset` on; a multiple of 4
    /// @param value    `headDimension` floats from byte `valueOffset` on; a multiple of 4
    public void append(
            int layer,
            int head,
            int position,
            MemorySegment key,
            long keyOffset,
            MemorySegment value,
            long valueOffset) {
        if (position < length || position >= pageCount * KvLayout.PAGE) {
            throw new IndexOutOfBoundsException("position " + position + " is not reserved");
        }
        MemorySegment page = pages[position / KvLayout.PAGE].segment;
        long slot = position % KvLayout.PAGE;
        long keys = layout.keysOffset(layer, head);
        long values = layout.valuesOffset(layer, head);
        if (layout.format() == PanelFormat.F16) {
            appendHalves(page, keys + slot * Short.BYTES, key, keyOffset, values + slot * HALVES, value, valueOffset);
        } else {
            appendFloats(page, keys + slot * Float.BYTES, key, keyOffset, values + slot * FLOATS, value, valueOffset);
        }
    }

    private void appendFloats(
            MemorySegment page,
            long keys,
            MemorySegment key,
            long keyOffset,
            long values,
            MemorySegment value,
            long valueOffset) {
        int dimension = layout.headDimension();
        for (int i = 0; i < dimension; i++) {
            page.set(JAVA_FLOAT, keys + (long) i * FLOATS, key.get(JAVA_FLOAT, keyOffset + (long) i * Float.BYTES));
        }
        for (int i = 0; i < dimension; i += PanelFormat.LANES) {
            long bytes = (long) Math.min(PanelFormat.LANES, dimension - i) * Float.BYTES;
            MemorySegment.copy(value, valueOffset + (long) i * Float.BYTES, page, values + (long) i * FLOATS, bytes);
        }
    }

    private void appendHalves(
            MemorySegment page,
            long keys,
            MemorySegment key,
            long keyOffset,
            long values,
            MemorySegment value,
            long valueOffset) {
        int dimension = layout.headDimension();
        for (int i = 0; i < dimension; i++) {
            float element = key.get(JAVA_FLOAT, keyOffset + (long) i * Float.BYTES);
            page.set(JAVA_SHORT, keys + (long) i * HALVES, Float.floatToFloat16(element));
        }
        for (int i = 0; i < dimension; i++) {
            float element = value.get(JAVA_FLOAT, valueOffset + (long) i * Float.BYTES);
            long panel = values + (long) (i / PanelFormat.LANES) * KvLayout.PAGE * HALVES;
            page.set(JAVA_SHORT, panel + i % PanelFormat.LANES * (long) Short.BYTES, Float.floatToFloat16(element));
        }
    }

    /// Counts `count` positions, reserved and written in all layers, as complete.
    ///
    /// @param count from 0 to the number reserved
    public void advance(int count) {
        if (count < 0 || count > pageCount * KvLayout.PAGE - length) {
            throw new IllegalArgumentException("cannot count " + count + " positions that are not reserved");
        }
        length += count;
    }

    /// The memory of page number `page`, laid out by [KvLayout], valid as long as the sequence holds the page. All
    /// sequences that share a page give the same object. Only reserved positions from `length()` on may be written;
    /// what was never written is undefined.
    ///
    /// @param page from 0 to the number of pages that the complete and the reserved positions need, less 1
    public MemorySegment page(int page) {
        return pages[Objects.checkIndex(page, pageCount)].segment;
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

    /// A table of pages with room for at least one more than `count`.
    static Page[] newTable(int count) {
        return new Page[Math.max(FEWEST_ENTRIES, count + 1)];
    }

    PagePool pool() {
        return pool;
    }

    int pageCount() {
        return pageCount;
    }

    Page entry(int page) {
        return pages[Objects.checkIndex(page, pageCount)];
    }

    /// Puts another page with the same contents in the place of one.
    void replace(int page, Page equal) {
        pool.hold(equal);
        pool.release(pages[page]);
        pages[page] = equal;
    }

    /// Lets go of the pages from number `keep` on, the last one first.
    private void releaseFrom(int keep) {
        while (pageCount > keep) {
            pageCount--;
            pool.release(pages[pageCount]);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this sequence is closed");
        }
    }
}
