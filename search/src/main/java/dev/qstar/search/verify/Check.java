package dev.qstar.search.verify;

/// What exact arithmetic says of a step.
public enum Check {
    /// Every calculation in the step is right, and there is at least one.
    PROVED,
    /// The step has nothing that can be checked exactly, or something that could not be read.
    UNKNOWN,
    /// Some result is wrong, or a calculation divides by zero.
    REFUTED
}
