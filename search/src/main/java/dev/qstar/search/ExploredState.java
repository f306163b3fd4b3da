package dev.qstar.search;

import dev.qstar.search.value.ValueFeatures;
import java.util.Optional;
import java.util.OptionalInt;

/// A state that sampled solutions of a question went through.
///
/// @param parent   the index of the state before it; empty for the question itself
/// @param hidden   the hidden state of its last token
/// @param features what else is known of it
/// @param tokens   all tokens up to the state, from the prompt on; of a solution that ended its last one too
/// @param rollouts how many solutions went through it
/// @param answer   the answer, where a solution ended with one
public record ExploredState(
        OptionalInt parent,
        float[] hidden,
        ValueFeatures features,
        int[] tokens,
        int rollouts,
        Optional<String> answer) {}
