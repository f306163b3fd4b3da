package dev.qstar.server.store;

import java.time.Duration;

/// What opening the store found and how long it took.
///
/// @param items messages that a crash cut off: now incomplete, with the text so far
/// @param responses responses that a crash cut off: now incomplete
/// @param torn whether the last write was cut off half-way and dropped: nobody was told that it was done
/// @param elapsed the time from the call to a store that is ready
public record Recovery(int items, int responses, boolean torn, Duration elapsed) {}
