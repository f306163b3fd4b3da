package dev.qstar.training;

/// How far a training is.
///
/// @param step steps done, of `steps`
/// @param loss mean loss of the step, in nats a weighted token
/// @param tokensPerSecond tokens of the step a second
/// @param gigaflops products of the step, in 10⁹ operations a second
public record LearnProgress(long step, long steps, double loss, double tokensPerSecond, double gigaflops) {}
