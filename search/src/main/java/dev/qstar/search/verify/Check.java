package dev.qstar.search.verify;

/// What exact arithmetic says of a step.
public enum Check {
    /// Every `<<expression=result>>` in the step is exact, and there is at least one.
    PROVED,
    /// The step has nothing that can be checked exactly, or something that could not be read.
    UNKNOWN,
    /// Some result is wrong, or an expression has no value.
    REFUTED
}
