package dev.qstar.search;

/// How solving a question ended.
public enum Outcome {
    /// There is an answer.
    ANSWERED,
    /// The model says that the question is no word problem.
    NO_WORD_PROBLEM,
    /// The budget ran out, or every solution that was tried broke off or has a step that arithmetic refutes.
    NOT_FOUND
}
