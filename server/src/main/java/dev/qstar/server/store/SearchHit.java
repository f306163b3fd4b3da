package dev.qstar.server.store;

import java.time.Instant;
import java.util.List;

/// A message that has all the words of a search.
///
/// @param conversation the id of the conversation
/// @param title of the conversation
/// @param item the id of the item
/// @param role who the message is from
/// @param createdAt when, to the millisecond
/// @param snippet the text around the words, in order
public record SearchHit(
        String conversation, String title, String item, Role role, Instant createdAt, List<Fragment> snippet) {
    /// A run of the snippet.
    ///
    /// @param matched whether it is one of the words
    public record Fragment(String text, boolean matched) {}

    /// Copies the list.
    public SearchHit {
        snippet = List.copyOf(snippet);
    }
}
