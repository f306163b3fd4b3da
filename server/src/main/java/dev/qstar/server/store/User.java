package dev.qstar.server.store;

import java.time.Instant;

/// Someone who owns conversations and keys.
///
/// @param id what every other call takes as the owner
/// @param name one line, up to 200 characters, no two the same
/// @param createdAt when, to the millisecond
public record User(String id, String name, Instant createdAt) {}
