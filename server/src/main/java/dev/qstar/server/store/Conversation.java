package dev.qstar.server.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A conversation without its items.
///
/// @param title one line, up to 200 characters; may be empty
/// @param metadata up to 16 pairs of the client's
/// @param createdAt when, to the millisecond
/// @param updatedAt when it, or its items, last changed
/// @param leaf the last item of the branch that is shown; empty while there is no item on it
public record Conversation(
        String id,
        String title,
        Map<String, String> metadata,
        Instant createdAt,
        Instant updatedAt,
        Optional<String> leaf) {}
