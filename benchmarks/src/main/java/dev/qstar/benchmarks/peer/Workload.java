package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.BenchmarkException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What every peer is asked to do in a round.
///
/// @param model       a GGUF file
/// @param threads     that compute
/// @param prefill     tokens of the prompt whose reading is timed
/// @param decode      tokens that are timed one after the other
/// @param batches     numbers of sequences that decode together after a common prompt
/// @param repetitions of each timing within a round, whose median counts
public record Workload(Path model, int threads, int prefill, int decode, List<Integer> batches, int repetitions) {
    private static final int MAX_TOKENS = 1 << 14;
    private static final int MAX_SEQUENCES = 256;
    private static final int MAX_BATCHES = 32;
    private static final int MAX_REPETITIONS = 100;
    private static final int PROMPT_TOKENS = 128;
    private static final int BATCH_STEPS = 32;
    private static final long SEED = 1;

    /// @throws BenchmarkException when a number is out of its range
    public Workload {
        require("the threads", threads, 1, Runtime.getRuntime().availableProcessors());
        require("the tokens of the prompt", prefill, 1, MAX_TOKENS);
        require("the tokens to decode", decode, 1, MAX_TOKENS);
        require("the repetitions", repetitions, 1, MAX_REPETITIONS);
        require("the batches", batches.size(), 1, MAX_BATCHES);
        batches.forEach(sequences -> require("the sequences of a batch", sequences, 1, MAX_SEQUENCES));
        batches = List.copyOf(batches);
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BenchmarkException(what + " are " + value + "; they must be " + least + " to " + most);
        }
    }

    /// The prompt before tokens are decoded.
    int promptTokens() {
        return PROMPT_TOKENS;
    }

    /// Tokens that each sequence of a batch decodes.
    int batchSteps() {
        return BATCH_STEPS;
    }

    /// The most tokens that a sequence will have.
    int contextTokens() {
        return Math.max(prefill, promptTokens() + Math.max(decode, batchSteps()) + 1);
    }

    /// Ids of random tokens, the same for everyone.
    static int[] tokens(int count, int vocabulary) {
        return new SplittableRandom(SEED).ints(count, 0, vocabulary).toArray();
    }

    /// Ids of random tokens for several sequences.
    static List<int[]> tokens(int sequences, int count, int vocabulary) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, sequences)
                .mapToObj(i -> random.ints(count, 0, vocabulary).toArray())
                .toList();
    }
}
