package dev.qstar.server.store;

import java.time.Instant;

/// A key of a user's, without its secret.
///
/// @param label what the user calls it; one line, up to 200 characters
/// @param createdAt when, to the millisecond
public record ApiKey(String id, String label, Instant createdAt) {}
