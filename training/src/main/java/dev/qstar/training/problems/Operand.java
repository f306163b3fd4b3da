package dev.qstar.training.problems;

/// What a step calculates with.
public sealed interface Operand {
    /// A number of the question.
    ///
    /// @param index its place, from 0, among all tagged numbers of the question's text
    record Slot(int index) implements Operand {}

    /// The result of an earlier step.
    ///
    /// @param step its place, from 0, among the problem's steps
    record Result(int step) implements Operand {}

    /// A number that the text implies but does not show, such as the 7 of a week.
    ///
    /// @param literal an integer, a decimal or a fraction
    record Constant(String literal) implements Operand {}
}
