package dev.qstar.benchmarks.peer;

import java.util.Map;

/// What a peer did in one round.
///
/// @param kernels which of its code the processor got, in the peer's words
/// @param figures those that the peer can give
public record Measurement(String kernels, Map<Figure, Double> figures) {}
