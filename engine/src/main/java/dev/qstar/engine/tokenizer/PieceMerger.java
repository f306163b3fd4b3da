package dev.qstar.engine.tokenizer;

import dev.qstar.engine.EngineException;
import java.util.Arrays;

/// Turns one piece after the other into tokens: a piece starts as one token a byte, and the pair of
/// neighbours with the lowest rank merges until no pair does; of equal ranks the leftmost goes first.
/// The neighbours are a linked list and the pairs a heap, so n bytes take O(n log n).
///
/// Holds working memory; used by one thread.
final class PieceMerger {
    private static final int NOTHING = -1;

    private final Vocabulary vocabulary;
    private final MergeTable merges;
    private int[] tokens = new int[64];
    private int[] next = new int[64];
    private int[] previous = new int[64];
    /// A binary heap of pairs, each its rank in the upper and its left position in the lower half.
    private long[] heap = new long[64];
    private int heapSize;

    PieceMerger(Vocabulary vocabulary, MergeTable merges) {
        this.vocabulary = vocabulary;
        this.merges = merges;
    }

    /// Appends the tokens of the bytes `from` to `to` of a text, which are a piece.
    void merge(byte[] text, int from, int to, IntList out) {
        int length = to - from;
        reserve(length);
        for (int i = 0; i < length; i++) {
            tokens[i] = byteToken(text, from + i);
            previous[i] = i - 1;
            next[i] = i + 1;
        }
        next[length - 1] = NOTHING;
        heapSize = 0;
        for (int i = 0; i + 1 < length; i++) {
            offer(i);
        }
        while (heapSize > 0) {
            long pair = poll();
            mergeAt((int) pair, (int) (pair >>> 32));
        }
        for (int i = 0; i != NOTHING; i = next[i]) {
            out.add(tokens[i]);
        }
    }

    /// Merges the pair at a position unless it is no longer the pair that was offered.
    private void mergeAt(int left, int rank) {
        if (tokens[left] == NOTHING || next[left] == NOTHING) {
            return;
        }
        int right = next[left];
        if (merges.rank(tokens[left], tokens[right]) != rank) {
            return;
        }
        tokens[left] = merges.merged(rank);
        tokens[right] = NOTHING;
        next[left] = next[right];
        if (next[left] != NOTHING) {
            previous[next[left]] = left;
            offer(left);
        }
        if (previous[left] != NOTHING) {
            offer(previous[left]);
        }
    }

    private void offer(int left) {
        int rank = merges.rank(tokens[left], tokens[next[left]]);
        if (rank == MergeTable.NEVER) {
            return;
        }
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, heapSize * 2);
        }
        long pair = (long) rank << 32 | left;
        int at = heapSize++;
        while (at > 0 && heap[(at - 1) / 2] > pair) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = pair;
    }

    private long poll() {
        long first = heap[0];
        long last = heap[--heapSize];
        int at = 0;
        while (2 * at + 1 < heapSize) {
            int child = 2 * at + 1;
            if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }

    private int byteToken(byte[] text, int position) {
        int value = text[position] & 0xFF;
        return vocabulary
                .byteToken(value)
                .orElseThrow(() -> new EngineException(String.format(
                        "the model's vocabulary has no token for byte 0x%02x at offset %d of the text; leave it out or use"
                                + " another model",
                        value, position)));
    }

    private void reserve(int length) {
        if (tokens.length < length) {
            int size = Math.max(length, tokens.length * 2);
            tokens = new int[size];
            next = new int[size];
            previous = new int[size];
        }
    }
}
