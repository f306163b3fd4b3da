package dev.qstar.search;

/// The tokens that may still be sampled for one question. Used by the solver's thread only.
final class TokenBudget {
    private final int limit;
    private int used;

    TokenBudget(int limit) {
        this.limit = limit;
    }

    /// Takes one token; false when none is left.
    boolean take() {
        if (used == limit) {
            return false;
        }
        used++;
        return true;
    }

    int used() {
        return used;
    }

    int left() {
        return limit - used;
    }
}
