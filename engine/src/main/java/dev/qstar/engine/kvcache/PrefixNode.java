package dev.qstar.engine.kvcache;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A page in the prefix tree: what the model makes of `tokens` after the tokens of all the nodes above.
final class PrefixNode {

    final String salt;

    /// The node above; none if the page is the first of its prefix.
    final @Nullable PrefixNode parent;

    /// Exactly [KvLayout#PAGE] tokens, the key among the parent's children.
    final int[] tokens;

    final Page page;

    final Map<int[], PrefixNode> children = newChildren();

    PrefixNode(String salt, @Nullable PrefixNode parent, int[] tokens, Page page) {
        this.salt = salt;
        this.parent = parent;
        this.tokens = tokens;
        this.page = page;
    }

    /// A map whose keys are compared token by token: a look-up among n children takes log n comparisons, whatever
    /// tokens somebody chooses.
    static Map<int[], PrefixNode> newChildren() {
        return new TreeMap<>(Arrays::compare);
    }
}
