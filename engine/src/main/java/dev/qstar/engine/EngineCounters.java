package dev.qstar.engine;

/// What an engine has done since it was opened.
///
/// @param steps           passes through the model
/// @param prefilledTokens tokens that came several at a time
/// @param decodedTokens   tokens that came one at a time
public record EngineCounters(long steps, long prefilledTokens, long decodedTokens) {}
