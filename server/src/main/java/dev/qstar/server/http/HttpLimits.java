package dev.qstar.server.http;

import java.time.Duration;

/// What one client may take of the server.
///
/// @param maxBodyBytes   the longest body of a request
/// @param maxConnections that are open at once; more are closed when they come
/// @param headerTime     from the opening of a connection to the end of the first request's head
/// @param bodyTime       from the end of a head to the end of its body
/// @param idleTime       from the end of an answer to the end of the next request's head
/// @param stallTime      how long a part of an answer may wait for a client that does not read
public record HttpLimits(
        int maxBodyBytes,
        int maxConnections,
        Duration headerTime,
        Duration bodyTime,
        Duration idleTime,
        Duration stallTime) {}
