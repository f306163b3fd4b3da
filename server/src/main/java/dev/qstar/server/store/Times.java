package dev.qstar.server.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The time as it comes back from the database: whole milliseconds.
final class Times {
    private Times() {}

    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
