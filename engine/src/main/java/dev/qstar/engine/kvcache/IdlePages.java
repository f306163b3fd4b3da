package dev.qstar.engine.kvcache;

import org.jspecify.annotations.Nullable;

/// The pages that the prefix tree holds and no sequence does, in the order in which the last sequence let go of them.
/// All calls take constant time and allocate nothing: the list runs through the pages themselves.
final class IdlePages {

    private @Nullable Page oldest;
    private @Nullable Page newest;
    private int count;

    int count() {
        return count;
    }

    /// The page that has been idle for longest, if there is one; `newer` leads on from it.
    @Nullable
    Page oldest() {
        return oldest;
    }

    /// Appends a page that is not in the list.
    void add(Page page) {
        page.older = newest;
        page.newer = null;
        if (newest == null) {
            oldest = page;
        } else {
            newest.newer = page;
        }
        newest = page;
        count++;
    }

    /// Takes a page out of the list, in which it is.
    void remove(Page page) {
        Page before = page.older;
        Page after = page.newer;
        if (before == null) {
            oldest = after;
        } else {
            before.newer = after;
        }
        if (after == null) {
            newest = before;
        } else {
            after.older = before;
        }
        page.older = null;
        page.newer = null;
        count--;
    }
}
