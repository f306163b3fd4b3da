package dev.qstar.engine.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds tokens that are matched in the text as a whole, before it is cut and merged. A longer token
/// goes first anywhere in the text; of equally long ones the lower id; the same token from left to
/// right. What one has taken no other gets. (llama.cpp's order, found here in one pass over a trie.)
///
/// Immutable.
final class SpecialTokens {
    private static final int NONE = -1;

    /// A place in the text that a token takes.
    record Match(int from, int to, int id) {}

    /// Tokens in the order in which they may take their places.
    private final int[] ids;
    private final byte[][] texts;

    /// The trie. A node has a byte, a first child, a next sibling and, where a token ends, its rank.
    private final int[] roots = new int[256];
    private byte[] nodeByte = new byte[16];
    private int[] firstChild = new int[16];
    private int[] sibling = new int[16];
    private int[] rankAt = new int[16];
    private int nodes;

    SpecialTokens(Vocabulary vocabulary, List<Integer> tokens) {
        List<Integer> ordered = new ArrayList<>(tokens);
        ordered.removeIf(id -> vocabulary.token(id).isEmpty());
        ordered.sort(Comparator.<Integer>comparingInt(id -> -utf8(vocabulary.token(id)).length)
                .thenComparing(Comparator.naturalOrder()));
        ids = ordered.stream().mapToInt(Integer::intValue).toArray();
        texts = ordered.stream().map(id -> utf8(vocabulary.token(id))).toArray(byte[][]::new);
        Arrays.fill(roots, NONE);
        for (int rank = 0; rank < texts.length; rank++) {
            insert(texts[rank], rank);
        }
    }

    /// The places that tokens take, from left to right, without overlap.
    List<Match> find(byte[] text) {
        if (ids.length == 0) {
            return List.of();
        }
        long[] candidates = candidates(text);
        Arrays.sort(candidates);
        BitSet taken = new BitSet();
        List<Match> matches = new ArrayList<>();
        for (long candidate : candidates) {
            int rank = (int) (candidate >>> 32);
            int from = (int) candidate;
            int to = from + texts[rank].length;
            // Whatever was taken before is at least as long, so it covers an end if it overlaps at all.
            if (!taken.get(from) && !taken.get(to - 1)) {
                taken.set(from, to);
                matches.add(new Match(from, to, ids[rank]));
            }
        }
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    /// Every occurrence of every token, as rank in the upper and position in the lower half.
    private long[] candidates(byte[] text) {
        long[] found = new long[16];
        int count = 0;
        for (int from = 0; from < text.length; from++) {
            int node = roots[text[from] & 0xFF];
            int at = from;
            while (node != NONE) {
                if (rankAt[node] != NONE) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = (long) rankAt[node] << 32 | from;
                }
                at++;
                node = at < text.length ? child(firstChild[node], text[at]) : NONE;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int child(int first, byte value) {
        int node = first;
        while (node != NONE && nodeByte[node] != value) {
            node = sibling[node];
        }
        return node;
    }

    private void insert(byte[] token, int rank) {
        int first = token[0] & 0xFF;
        if (roots[first] == NONE) {
            roots[first] = newNode(token[0], NONE);
        }
        int node = roots[first];
        for (int i = 1; i < token.length; i++) {
            int child = child(firstChild[node], token[i]);
            if (child == NONE) {
                child = newNode(token[i], firstChild[node]);
                firstChild[node] = child;
            }
            node = child;
        }
        rankAt[node] = rank;
    }

    private int newNode(byte value, int nextSibling) {
        if (nodes == nodeByte.length) {
            nodeByte = Arrays.copyOf(nodeByte, nodes * 2);
            firstChild = Arrays.copyOf(firstChild, nodes * 2);
            sibling = Arrays.copyOf(sibling, nodes * 2);
            rankAt = Arrays.copyOf(rankAt, nodes * 2);
        }
        nodeByte[nodes] = value;
        firstChild[nodes] = NONE;
        sibling[nodes] = nextSibling;
        rankAt[nodes] = NONE;
        return nodes++;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
