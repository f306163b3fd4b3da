package dev.qstar.search;

/// What a strategy decides.
///
/// @param ending     the solution that stands for the answer
/// @param confidence 0 to 1
record Verdict(Ending ending, double confidence) {}
