package dev.qstar.app.bench;

import java.util.List;

/// What a benchmark measures.
///
/// @param prefill     tokens of the prompt that is read in one go
/// @param decode      tokens that one sequence is then fed one by one
/// @param batches     numbers of sequences that decode together
/// @param repetitions rounds that count
public record BenchPlan(int prefill, int decode, List<Integer> batches, int repetitions) {
    private static final int MAX_PREFIX = 128;
    private static final int MAX_BATCH_STEPS = 32;

    /// Keeps each number of sequences once.
    public BenchPlan {
        batches = batches.stream().distinct().toList();
    }

    /// Tokens of the prompt that all sequences have in common when they decode.
    public int prefix() {
        return Math.min(prefill, MAX_PREFIX);
    }

    /// Tokens that each sequence of a batch decodes.
    public int batchSteps() {
        return Math.min(decode, MAX_BATCH_STEPS);
    }
}
