package dev.qstar.search.value;

/// A solution that has a say in the choice of an answer.
///
/// @param answer         what it answers, in a form in which equal answers are equal
/// @param logProbability how likely the model writes it, natural logarithm, not positive
/// @param value          how likely it is right as far as the value head sees, more than 0 and less than 1
public record Candidate(String answer, double logProbability, double value) {}
