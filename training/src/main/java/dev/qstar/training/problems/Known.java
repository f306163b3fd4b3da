package dev.qstar.training.problems;

import java.util.Map;

/// Reads maps whose keys were checked before.
final class Known {
    private Known() {}

    /// The value of a key.
    ///
    /// @throws ProblemException when there is none
    static <K, V> V get(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new ProblemException("nothing is known of '" + key + "'; there are " + map.keySet());
        }
        return value;
    }
}
