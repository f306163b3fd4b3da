package dev.qstar.app.eval;

import java.util.Optional;

/// How one answer to one problem turned out.
///
/// @param problem its index in the data, from 0
/// @param answer what the model said, if it answered
/// @param correct whether that is the known answer
/// @param confidence 0 to 1
/// @param tokens how many were sampled
/// @param prefilled how many tokens the model read several at a time: the prompt, once for all that was forked
///     from it, and what the calculator wrote; a batch's are shared out evenly
/// @param millis of work; a batch's time is shared out evenly
record Grade(
        int problem,
        Optional<String> answer,
        boolean correct,
        double confidence,
        int tokens,
        double prefilled,
        double millis) {}
