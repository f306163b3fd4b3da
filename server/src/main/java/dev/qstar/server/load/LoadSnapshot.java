package dev.qstar.server.load;

import java.time.Duration;
import java.util.Map;

/// What runs and waits at one moment, and what has been since the start.
///
/// @param runningRequests requests that run
/// @param runningTokens   tokens of those, prompts and budgets
/// @param waitingRequests requests that wait for a place
/// @param waitingTokens   tokens of those
/// @param users           users with requests that run or wait
/// @param load            how full the queue is, from 0 to 1
/// @param tokensPerSecond the measured rate
/// @param longestWait     how long the oldest of the waiting requests has waited
/// @param started         requests that began to run, since the start
/// @param waited          how long those waited, all together
/// @param refused         requests that were refused, by kind, since the start; every kind is there
/// @param ended           tickets that ended, by how, since the start; every way is there
public record LoadSnapshot(
        int runningRequests,
        long runningTokens,
        int waitingRequests,
        long waitingTokens,
        int users,
        double load,
        double tokensPerSecond,
        Duration longestWait,
        long started,
        Duration waited,
        Map<Refusal, Long> refused,
        Map<TicketEnd, Long> ended) {}
