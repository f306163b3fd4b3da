package dev.qstar.engine.model;

import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import dev.qstar.engine.platform.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Causal attention with grouped queries over the pages of sequences, by online softmax: for each row of queries,
/// page after page in ascending order, whatever other rows there are. Neighbouring rows that share a page, of one
/// sequence or of its forks, read it together.
///
/// Vaswani et al., "Attention Is All You Need", 2017; Ainslie et al., "GQA", 2023; Milakov and Gimelshein, "Online
/// normalizer calculation for softmax", 2018.
final class Attention {

    /// Rows that go over the pages together: their scores fit the first-level cache.
    static final int ROWS = 16;

    private static final int LANES = PanelFormat.LANES;

    private final KvLayout layout;
    private final int group;
    private final int width;
    private final float scale;
    private final long headBytes;
    private final long capacity;

    /// `[kvHead][row][group][width]`: the queries, rotated and scaled, and the weighted sums of values.
    private final MemorySegment queries;

    private final MemorySegment sums;

    /// `[kvHead][row][group][2]`.
    private final MemorySegment states;

    /// For each worker: `[ROWS][group][LANES]` scores, and what is hidden from each row.
    private final MemorySegment[] scores;

    private final MemorySegment[] hidden;

    /// @param capacity the most rows in a step
    /// @param workers  threads that attend at once
    Attention(Arena arena, LlamaConfig config, KvLayout layout, int capacity, int workers) {
        this.layout = layout;
        this.capacity = capacity;
        this.group = config.heads() / config.kvHeads();
        this.width = layout.paddedDimension();
        this.scale = (float) (1 / Math.sqrt(config.headDimension()));
        this.headBytes = (long) width * Float.BYTES;
        long heads = (long) config.heads() * capacity;
        queries = NativeMemory.allocate(arena, heads * headBytes);
        sums = NativeMemory.allocate(arena, heads * headBytes);
        states = NativeMemory.allocate(arena, heads * 2 * Float.BYTES);
        scores = new MemorySegment[workers];
        hidden = new MemorySegment[workers];
        for (int worker = 0; worker < workers; worker++) {
            scores[worker] = NativeMemory.allocate(arena, (long) ROWS * group * PanelFormat.WORDS);
            hidden[worker] = NativeMemory.allocate(arena, (long) ROWS * group * Long.BYTES);
        }
    }

    /// Attends with some rows' queries that share a head of keys.
    ///
    /// @param batch     the rows
    /// @param from      first row
    /// @param to        end of the rows, exclusive; at most [#ROWS] more
    /// @param projected the queries of all rows before rotation
    /// @param rotations of all positions in use
    /// @param attended  receives the outputs, where the queries lie in `projected`
    void attend(
            Kernels kernels,
            int worker,
            BatchRows batch,
            int layer,
            int kvHead,
            int from,
            int to,
            Rows projected,
            Rotations rotations,
            Rows attended) {
        int pages = 0;
        for (int row = from; row < to; row++) {
            int position = batch.position(row);
            pages = Math.max(pages, KvLayout.pagesFor(position + 1));
            kernels.rope(
                    projected.floats(),
                    projected.at(row, kvHead * group * layout.headDimension()),
                    (long) layout.headDimension() * Float.BYTES,
                    group,
                    rotations.table(),
                    rotations.at(position),
                    scale,
                    queries,
                    place(kvHead, row) * headBytes,
                    headBytes,
                    width);
        }
        start(kvHead, from, to);
        for (int page = 0; page < pages; page++) {
            attendPage(kernels, worker, batch, layer, kvHead, from, to, page);
        }
        long first = place(kvHead, from);
        kernels.softmaxEnd((to - from) * group, states, first * 2 * Float.BYTES, sums, first * headBytes, width);
        long bytes = (long) layout.headDimension() * Float.BYTES;
        for (int row = from; row < to; row++) {
            for (int i = 0; i < group; i++) {
                long at = attended.at(row, (kvHead * group + i) * layout.headDimension());
                MemorySegment.copy(sums, (place(kvHead, row) + i) * headBytes, attended.floats(), at, bytes);
            }
        }
    }

    /// The number of a row's first query among all of them.
    private long place(int kvHead, int row) {
        return (kvHead * capacity + row) * group;
    }

    private void start(int kvHead, int from, int to) {
        for (long i = place(kvHead, from); i < place(kvHead, to); i++) {
            states.set(ValueLayout.JAVA_FLOAT, i * 2 * Float.BYTES, Float.NEGATIVE_INFINITY);
            states.set(ValueLayout.JAVA_FLOAT, i * 2 * Float.BYTES + Float.BYTES, 0f);
        }
        long first = place(kvHead, from) * headBytes;
        long bytes = place(kvHead, to) * headBytes - first;
        for (long at = first; at < first + bytes; at += Long.BYTES) {
            sums.set(ValueLayout.JAVA_LONG, at, 0);
        }
    }

    /// Finds runs of rows that see the same page.
    private void attendPage(
            Kernels kernels, int worker, BatchRows batch, int layer, int kvHead, int from, int to, int page) {
        int first = page * KvLayout.PAGE;
        int row = from;
        while (row < to) {
            if (batch.position(row) < first) {
                row++;
                continue;
            }
            MemorySegment memory = batch.cache(row).page(page);
            int end = row + 1;
            while (end < to
                    && batch.position(end) >= first
                    && batch.cache(end).page(page).equals(memory)) {
                end++;
            }
            attendRun(kernels, worker, batch, memory, layer, kvHead, row, end, first);
            row = end;
        }
    }

    private void attendRun(
            Kernels kernels,
            int worker,
            BatchRows batch,
            MemorySegment memory,
            int layer,
            int kvHead,
            int from,
            int to,
            int first) {
        int visible = hide(hidden[worker], batch, from, to, first);
        int rows = (to - from) * group;
        long place = place(kvHead, from);
        MemorySegment score = scores[worker];
        kernels.accumulate(
                layout.format(),
                memory,
                layout.keysOffset(layer, kvHead),
                layout.headDimension(),
                queries,
                place * headBytes,
                headBytes,
                rows,
                score,
                0,
                PanelFormat.WORDS,
                false);
        kernels.softmaxStep(
                score, 0, rows, states, place * 2 * Float.BYTES, hidden[worker], 0, sums, place * headBytes, width);
        for (int lane = 0; lane < width; lane += LANES) {
            kernels.accumulate(
                    layout.format(),
                    memory,
                    layout.valuesOffset(layer, kvHead) + lane * layout.rowBytes(),
                    visible,
                    score,
                    0,
                    PanelFormat.WORDS,
                    rows,
                    sums,
                    place * headBytes + (long) lane * Float.BYTES,
                    headBytes,
                    true);
        }
    }

    /// Notes how much of a page each query does not see; returns the most positions that one sees.
    private int hide(MemorySegment to, BatchRows batch, int from, int end, int first) {
        int most = 0;
        int query = 0;
        for (int row = from; row < end; row++) {
            int visible = Math.min(LANES, batch.position(row) + 1 - first);
            most = Math.max(most, visible);
            for (int i = 0; i < group; i++) {
                to.setAtIndex(ValueLayout.JAVA_LONG, query++, (long) Float.BYTES * (LANES - visible));
            }
        }
        return most;
    }
}
