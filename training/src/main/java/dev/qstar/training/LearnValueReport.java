package dev.qstar.training;

import dev.qstar.search.value.ValueHead;

/// What the training of a value head gave.
///
/// @param head as it was written
/// @param written problems of the data that were sampled
/// @param generated problems that were made up and sampled
/// @param leftOut of these, problems without a finished solution or with too many states to learn from
/// @param tuned problems on which the choice of answers was tuned; 0 when the head may be no better than chance, or
/// they
///     were too few
/// @param tunedError the mean distance there between the probability of an answer and whether it was right
public record LearnValueReport(ValueHead head, int written, int generated, int leftOut, int tuned, double tunedError) {}
