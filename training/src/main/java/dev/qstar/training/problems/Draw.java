package dev.qstar.training.problems;

/// What came of drawing a problem from a pattern.
sealed interface Draw {
    record Drawn(Problem problem) implements Draw {}

    /// A draw that cannot be told.
    ///
    /// @param reason what is wrong with this draw
    record Rejected(String reason) implements Draw {}
}
