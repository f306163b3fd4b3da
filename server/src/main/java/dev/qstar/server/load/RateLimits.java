package dev.qstar.server.load;

import java.time.Duration;

/// What one user may still ask for: the numbers of the `x-ratelimit-*` headers.
///
/// @param limitRequests     requests that the user may have running and waiting
/// @param remainingRequests those that would be taken now
/// @param limitTokens       tokens that the user may have running and waiting
/// @param remainingTokens   those that would be taken now
/// @param reset             when the user's requests of now are expected to be done
public record RateLimits(
        int limitRequests, int remainingRequests, long limitTokens, long remainingTokens, Duration reset) {}
