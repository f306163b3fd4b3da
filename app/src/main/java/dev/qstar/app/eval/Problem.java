package dev.qstar.app.eval;

import dev.qstar.search.verify.Rational;

/// A question whose answer is known.
///
/// @param question as the file has it, not blank
/// @param answer the number that counts as correct
public record Problem(String question, Rational answer) {}
