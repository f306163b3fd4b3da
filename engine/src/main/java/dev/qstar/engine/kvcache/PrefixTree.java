package dev.qstar.engine.kvcache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The prefix cache: remembers pages of sequences that may be closed by now, so that another sequence that begins with
/// the same tokens need not compute them again. A radix tree whose edges are the tokens of one page, with roots of its
/// own for each salt: what is stored under one salt is never found under another.
///
/// The tree holds its pages as a sequence does. When the pool has no page left, or the tree as many as it may have, it
/// lets go of the page that no sequence has held for longest. Sequences keep their pages whatever the tree does.
///
/// Eviction takes constant time, because that page is nearly always a leaf: a sequence takes up and gives back the
/// pages of a path together, the deepest first. If it has children nonetheless, the tree lets go of them too.
///
/// Attach one tree to a pool; it lives and ends with it. Not thread-safe: the owner of the model serialises all calls,
/// those of the pool and its sequences included.
///
/// Zheng et al., "SGLang: Efficient Execution of Structured Language Model Programs", 2024, section 3 (RadixAttention).
public final class PrefixTree {

    private final PagePool pool;
    private final int maxPages;
    private final Map<String, Map<int[], PrefixNode>> roots = new HashMap<>();

    /// The tokens that are being looked up.
    private final int[] edge = new int[KvLayout.PAGE];

    private int pages;

    /// An empty tree.
    ///
    /// @param pool     to which no other tree is attached
    /// @param maxPages the most pages that the tree may hold; at least 1
    public PrefixTree(PagePool pool, int maxPages) {
        if (maxPages < 1) {
            throw new IllegalArgumentException("a prefix tree needs at least one page, not " + maxPages);
        }
        this.pool = pool;
        this.maxPages = maxPages;
        pool.attach(this);
    }

    /// The pages that the tree holds.
    public int pages() {
        return pages;
    }

    /// A new sequence, for the caller to close, that begins with the longest run of whole pages that the tree has
    /// of `tokens`; its `length()` says how many tokens that are. At least the last token is left to be computed,
    /// so that its logits come out. Changes the tree in nothing but how recently its pages were used.
    ///
    /// @param salt   whose prefixes may be found
    /// @param tokens of the sequence to come
    public KvSequence match(String salt, int[] tokens) {
        int most = (tokens.length - 1) / KvLayout.PAGE;
        PrefixNode deepest = null;
        int depth = 0;
        while (depth < most) {
            PrefixNode next = find(salt, deepest, tokens, depth);
            if (next == null) {
                break;
            }
            deepest = next;
            depth++;
        }
        Page[] table = KvSequence.newTable(depth);
        int index = depth;
        for (PrefixNode node = deepest; node != null; node = node.parent) {
            index--;
            table[index] = node.page;
            pool.hold(node.page);
        }
        return new KvSequence(pool, table, depth, depth * KvLayout.PAGE);
    }

    /// Adds the full pages of a sequence, as far as the limit allows. Where the tree has an equal page already,
    /// that one stays and takes the place of the sequence's own, so that it is in memory only once.
    ///
    /// @param salt     for whom the pages may be found
    /// @param tokens   those of the sequence, from its beginning; more than `sequence.length()` are ignored
    /// @param sequence of the tree's pool
    /// @return the number of pages added
    /// @throws IllegalArgumentException when a page of the sequence is in the tree under another salt or other
    ///     tokens
    public int insert(String salt, int[] tokens, KvSequence sequence) {
        if (sequence.pool() != pool || tokens.length < sequence.length()) {
            throw new IllegalArgumentException("the sequence is of another pool, or longer than its tokens");
        }
        int full = sequence.length() / KvLayout.PAGE;
        int added = 0;
        PrefixNode parent = null;
        for (int i = 0; i < full; i++) {
            Page own = sequence.entry(i);
            PrefixNode node = find(salt, parent, tokens, i);
            if (own.node != null && own.node != node) {
                throw new IllegalArgumentException(
                        "a page of the sequence is known under another salt or other tokens");
            }
            if (node == null) {
                if (!makeRoom()) {
                    break;
                }
                node = add(salt, parent, own);
                added++;
            } else if (node.page != own) {
                sequence.replace(i, node.page);
            }
            parent = node;
        }
        return added;
    }

    /// Lets go of all pages stored under a salt. Sequences that share them keep them.
    public void forget(String salt) {
        Map<int[], PrefixNode> tops = roots.remove(salt);
        if (tops != null) {
            drop(tops.values());
        }
    }

    /// Lets go of a page, and of those below it.
    void evict(PrefixNode node) {
        if (node.parent != null) {
            node.parent.children.remove(node.tokens);
        } else {
            roots.computeIfPresent(node.salt, (_, tops) -> {
                tops.remove(node.tokens);
                return tops.isEmpty() ? null : tops;
            });
        }
        drop(List.of(node));
    }

    /// All nodes, each after the one above it.
    List<PrefixNode> nodes() {
        List<PrefixNode> tops = new ArrayList<>();
        roots.values().forEach(children -> tops.addAll(children.values()));
        return subtrees(tops);
    }

    private void drop(Collection<PrefixNode> tops) {
        List<PrefixNode> dropped = subtrees(tops);
        for (PrefixNode node : dropped) {
            pool.uncache(node.page);
        }
        pages -= dropped.size();
    }

    private static List<PrefixNode> subtrees(Collection<PrefixNode> tops) {
        List<PrefixNode> found = new ArrayList<>(tops);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).children.values());
        }
        return found;
    }

    /// The node below `parent`, or below the salt's root, for page number `index` of the tokens.
    private @Nullable PrefixNode find(String salt, @Nullable PrefixNode parent, int[] tokens, int index) {
        Map<int[], PrefixNode> children = parent == null ? roots.get(salt) : parent.children;
        System.arraycopy(tokens, index * KvLayout.PAGE, edge, 0, edge.length);
        return children == null ? null : children.get(edge);
    }

    /// Whether there is room for one more page, if need be because an idle one leaves.
    private boolean makeRoom() {
        if (pages == maxPages && pool.idlePages() > 0) {
            pool.evictOldest();
        }
        return pages < maxPages;
    }

    /// Adds the node that [#find] has just not found.
    private PrefixNode add(String salt, @Nullable PrefixNode parent, Page page) {
        Map<int[], PrefixNode> children =
                parent == null ? roots.computeIfAbsent(salt, _ -> PrefixNode.newChildren()) : parent.children;
        PrefixNode node = new PrefixNode(salt, parent, edge.clone(), page);
        children.put(node.tokens, node);
        pool.cache(page, node);
        pages++;
        return node;
    }
}
