package dev.qstar.engine.tokenizer;

import java.util.Arrays;

/// Which pairs of tokens merge, how early, and into what: an open-addressing hash table from a pair of
/// ids to the rank of its merge. Filled once, then only read.
final class MergeTable {
    /// The rank of a pair that does not merge: later than any other.
    static final int NEVER = Integer.MAX_VALUE;

    private static final long EMPTY = -1;

    private final long[] pairs;
    private final int[] ranks;
    private final int[] merged;

    /// @param merges how many will be put
    MergeTable(int merges) {
        int size = Integer.highestOneBit(Math.max(8, Math.min(merges, 1 << 28))) * 4;
        pairs = new long[size];
        Arrays.fill(pairs, EMPTY);
        ranks = new int[size];
        merged = new int[merges];
    }

    /// Notes that two tokens merge. When the pair is there already its earlier rank stays.
    void put(int left, int right, int rank, int result) {
        long pair = pair(left, right);
        int slot = slot(pair);
        if (pairs[slot] == EMPTY) {
            pairs[slot] = pair;
            ranks[slot] = rank;
            merged[rank] = result;
        }
    }

    /// The rank of the merge of two tokens, or [#NEVER].
    int rank(int left, int right) {
        long pair = pair(left, right);
        int slot = slot(pair);
        return pairs[slot] == EMPTY ? NEVER : ranks[slot];
    }

    /// What the merge of a rank results in.
    int merged(int rank) {
        return merged[rank];
    }

    private int slot(long pair) {
        int mask = pairs.length - 1;
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (pairs[slot] != EMPTY && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }
}
