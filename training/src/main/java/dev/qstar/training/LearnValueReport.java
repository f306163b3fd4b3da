package dev.qstar.training;

import dev.qstar.search.value.ValueHead;

/// What the training of a value head gave.
///
/// @param head as it was written
/// @param written problems of the data that were sampled
/// @param generated problems that were made up and sampled
/// @param leftOut of these, problems without a finished solution or with too many states to learn from
public record LearnValueReport(ValueHead head, int written, int generated, int leftOut) {}
