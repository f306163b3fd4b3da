package dev.qstar.training.corpus;

import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.training.problems.ProblemGenerator;
import dev.qstar.training.problems.RealProblems;
import dev.qstar.training.problems.Share;
import dev.qstar.training.trainer.Batch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The batches of a training, each a pure function of the seed and its number: a training that was interrupted sees the
/// same batches as one that was not.
///
/// Not thread-safe.
public final class BatchSource {
    private static final long STREAM = 0x9E3779B97F4A7C15L;

    /// How many sequences of a batch are of the practice, where there is any.
    private static final double PRACTICE = 0.15;

    /// How many of the others are solutions with a verdict, half of them spoiled.
    private static final double VERDICTS = 0.15;

    private final RealProblems real;
    private final ProblemEncoder encoder;
    private final long seed;
    private final int batchTokens;
    private final int longestSequence;
    private final List<Example> practice;

    /// @param batchTokens a batch has at most as many tokens
    /// @param longestSequence problems of more tokens are passed over
    /// @param practice        what is mixed in; may be empty
    public BatchSource(
            RealProblems real,
            Tokenizer tokenizer,
            long seed,
            int batchTokens,
            int longestSequence,
            List<Example> practice) {
        this.real = real;
        this.encoder = new ProblemEncoder(tokenizer);
        this.seed = seed;
        this.batchTokens = batchTokens;
        this.practice = List.copyOf(practice);
        this.longestSequence = Math.min(longestSequence, batchTokens);
    }

    /// The batch of a step, from 0.
    public Batch batch(long step) {
        var random = new SplittableRandom(seed ^ STREAM * (step + 1));
        var problems = new ProblemGenerator(random.nextLong(), real, Share.POLICY);
        int[] tokens = new int[batchTokens];
        float[] weights = new float[batchTokens];
        int[] starts = new int[batchTokens];
        int length = 0;
        int sequences = 0;
        while (true) {
            Optional<Example> example;
            if (!practice.isEmpty() && random.nextDouble() < PRACTICE) {
                example = Optional.of(practice.get(random.nextInt(practice.size())));
            } else if (random.nextDouble() < VERDICTS) {
                example = encoder.encodeVerdict(problems.next(), random);
            } else {
                example = encoder.encode(problems.next(), random);
            }
            if (example.isEmpty() || example.get().tokens().length > longestSequence) {
                continue;
            }
            int added = example.get().tokens().length;
            if (length + added > batchTokens) {
                return new Batch(
                        Arrays.copyOf(tokens, length),
                        Arrays.copyOf(starts, sequences),
                        Arrays.copyOf(weights, length));
            }
            System.arraycopy(example.get().tokens(), 0, tokens, length, added);
            System.arraycopy(example.get().weights(), 0, weights, length, added);
            starts[sequences++] = length;
            length += added;
        }
    }
}
