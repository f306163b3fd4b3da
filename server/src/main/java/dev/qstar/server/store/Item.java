package dev.qstar.server.store;

import java.time.Instant;
import java.util.Optional;

/// A message in its place in the tree of a conversation.
///
/// @param message what was said
/// @param parent the id of the item that it follows; empty for a root
/// @param createdAt when, to the millisecond
public record Item(Message message, Optional<String> parent, Instant createdAt) {
    /// The message's id.
    public String id() {
        return message.id();
    }
}
