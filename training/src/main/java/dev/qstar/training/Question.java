package dev.qstar.training;

import dev.qstar.search.verify.Rational;

/// A question to be sampled.
///
/// @param place file and line, or what else a person finds it by
/// @param generated whether a program made it up
record Question(String place, String text, Rational answer, boolean generated) {}
