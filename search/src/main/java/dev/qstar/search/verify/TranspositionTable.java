package dev.qstar.search.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What is known of states, found again by any path that reaches an equal one. Holds the entries of one
/// question; used by one thread.
///
/// @param <V> what is kept for a state, such as its value statistics
public final class TranspositionTable<V> {
    private final Map<StateKey, V> entries = new HashMap<>();
    private final int capacity;

    /// @param capacity the most states that are kept, at least 1
    public TranspositionTable(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a capacity of " + capacity + " keeps no state; give at least 1");
        }
        this.capacity = capacity;
    }

    /// What is kept for the state, made and kept first when there is none.
    ///
    /// @throws ArithmeticLimitException when the table is full and does not have the state
    public V of(StateKey state, Supplier<V> fresh) {
        V known = entries.get(state);
        if (known != null) {
            return known;
        }
        if (entries.size() == capacity) {
            throw new ArithmeticLimitException(
                    "the table of states is full at " + capacity + "; give it room or the search a smaller budget");
        }
        V made = fresh.get();
        entries.put(state, made);
        return made;
    }

    /// How many states are kept.
    public int size() {
        return entries.size();
    }
}
