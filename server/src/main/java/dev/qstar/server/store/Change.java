package dev.qstar.server.store;

import java.util.Map;
import java.util.Optional;

/// What is to change of a conversation; what is empty stays as it is.
///
/// @param title one line, up to 200 characters
/// @param metadata up to 16 pairs, in the place of those before
/// @param leaf the item in which the branch ends that is to be shown
public record Change(Optional<String> title, Optional<Map<String, String>> metadata, Optional<String> leaf) {
    /// Checks the sizes.
    public Change {
        title.ifPresent(text -> Limits.name("title", text));
        metadata = metadata.map(Limits::metadata);
    }

    /// Another title.
    public static Change titled(String title) {
        return new Change(Optional.of(title), Optional.empty(), Optional.empty());
    }

    /// Other metadata.
    public static Change noted(Map<String, String> metadata) {
        return new Change(Optional.empty(), Optional.of(metadata), Optional.empty());
    }

    /// Another branch.
    public static Change showing(String leaf) {
        return new Change(Optional.empty(), Optional.empty(), Optional.of(leaf));
    }
}
