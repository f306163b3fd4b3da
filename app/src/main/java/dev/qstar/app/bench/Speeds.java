package dev.qstar.app.bench;

import java.util.Map;

/// What a benchmark measured, in tokens a second of all sequences together.
///
/// @param prefill of a prompt
/// @param decode  of one sequence
/// @param batched by the number of sequences that decode together, in the order that was asked for
public record Speeds(Spread prefill, Spread decode, Map<Integer, Spread> batched) {}
