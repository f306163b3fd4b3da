package dev.qstar.server.store;

import java.util.List;

/// A page of a list.
///
/// @param elements in the order that was asked for
/// @param hasMore whether something follows
public record Slice<T>(List<T> elements, boolean hasMore) {
    /// Copies the list.
    public Slice {
        elements = List.copyOf(elements);
    }
}
