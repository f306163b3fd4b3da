package dev.qstar.training.value;

/// How far a fit is.
///
/// @param round        rounds done, of at most `rounds`
/// @param step         optimiser steps done
/// @param loss         mean loss of the round's states
/// @param heldOutLoss  loss of the averaged weights on the problems held out for stopping
/// @param best         whether that is the lowest so far
/// @param seconds      since the fit began, pauses between runs left out
public record FitProgress(
        int round, int rounds, long step, double loss, double heldOutLoss, boolean best, double seconds) {}
