package dev.qstar.server.load;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/// What one user has waiting and running, and what the user has had so far. Guarded by the admission's lock.
final class UserLoad {
    final String name;
    final Occupancy waiting = new Occupancy();
    final Occupancy running = new Occupancy();

    /// Those that wait, the oldest first.
    final ArrayDeque<Ticket> queue = new ArrayDeque<>();

    /// Those that run.
    final Set<Ticket> active = new HashSet<>();

    /// The user's virtual time: tokens used, counted on from the virtual time at which the user came back.
    private long used;

    /// Tokens that running requests may still use.
    private long reserved;

    UserLoad(String name) {
        this.name = name;
    }

    int requests() {
        return waiting.requests() + running.requests();
    }

    long tokens() {
        return waiting.tokens() + running.tokens();
    }

    /// Tokens of all requests that are still to be worked off.
    long left() {
        return waiting.tokens() + reserved;
    }

    /// The fewest tokens that one of those that run may still use: it will end first.
    OptionalLong leastLeft() {
        return active.stream().mapToLong(Ticket::left).min();
    }

    long used() {
        return used;
    }

    /// Who has least comes first: what was used, and what may yet be used by those that run.
    long turn() {
        return used + reserved;
    }

    /// Comes back after a time without requests, which earns nothing.
    void comeBack(long virtualTime) {
        used = Math.max(used, virtualTime);
    }

    /// More tokens, or fewer, may be used by those that run.
    void reserve(long tokens) {
        reserved += tokens;
    }

    void use(long tokens) {
        used += tokens;
    }
}
