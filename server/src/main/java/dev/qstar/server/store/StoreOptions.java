package dev.qstar.server.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// Where the store is and how much it may use.
///
/// @param location a data directory, for SQLite, or a database of PostgreSQL
/// @param readers how many queries run at once, each on a thread and a connection of its own
/// @param maxBytes the size that a database in a directory may reach; then writing fails as on a full disk
/// @param workLimit how long the statements of one call may compute; in PostgreSQL, each of them
/// @param clock tells when something was created; only shown, nothing is ordered by it
public record StoreOptions(StoreLocation location, int readers, long maxBytes, Duration workLimit, Clock clock) {
    private static final int MAX_READERS = 64;
    private static final long MIN_BYTES = 1L << 18;

    /// Checks the ranges.
    public StoreOptions {
        Limits.check(readers >= 1 && readers <= MAX_READERS, "The store needs 1 to 64 readers: set that many.");
        Limits.check(maxBytes >= MIN_BYTES, "The database needs room for 256 KiB at least: allow more bytes.");
        Limits.check(workLimit.toMillis() >= 1, "The work limit is below a millisecond: allow more.");
    }

    /// What suits one machine: 4 readers, 64 GiB, 10 s a call, the system's clock.
    public static StoreOptions in(Path directory) {
        return at(new StoreLocation.Directory(directory));
    }

    /// The same at another place.
    public static StoreOptions at(StoreLocation location) {
        return new StoreOptions(location, 4, 64L << 30, Duration.ofSeconds(10), Clock.systemUTC());
    }

    /// The same with another size that the database may reach.
    public StoreOptions withMaxBytes(long bytes) {
        return new StoreOptions(location, readers, bytes, workLimit, clock);
    }

    /// The same with another limit on the work of one call.
    public StoreOptions withWorkLimit(Duration limit) {
        return new StoreOptions(location, readers, maxBytes, limit, clock);
    }

    /// The same with another clock.
    public StoreOptions withClock(Clock other) {
        return new StoreOptions(location, readers, maxBytes, workLimit, other);
    }
}
