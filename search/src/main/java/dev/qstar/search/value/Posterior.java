package dev.qstar.search.value;

import java.util.Map;

/// How probable it is that each of the answers found is the right one.
///
/// @param answers the probability of each, the most probable first
/// @param none    the probability that none of these is right
public record Posterior(Map<String, Double> answers, double none) {}
