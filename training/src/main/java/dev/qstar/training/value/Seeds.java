package dev.qstar.training.value;

import dev.qstar.engine.sampling.CounterRandom;
import java.util.SplittableRandom;

/// Streams of chance that do not touch: each is a function of the fit's seed, what it is for, and a number.
final class Seeds {
    /// What a stream is for.
    enum Use {
        SPLIT(1),
        WEIGHTS(2),
        ORDER(3),
        PAIRS(4),
        RESAMPLING(5);

        private final long stream;

        Use(long stream) {
            this.stream = stream;
        }
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    static SplittableRandom random(long seed, Use use, long number) {
        return new SplittableRandom(CounterRandom.mix(CounterRandom.mix(seed + GOLDEN * use.stream) + GOLDEN * number));
    }

    /// The numbers from 0 to `count` in random order.
    static int[] permutation(int count, SplittableRandom random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
