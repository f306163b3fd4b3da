package dev.qstar.engine;

/// Tokens to append to a sequence.
///
/// @param sequence of the engine that is fed
/// @param tokens   ids below the size of the vocabulary, at least one
public record Feed(Sequence sequence, int... tokens) {}
