package dev.qstar.app.eval.stats;

import java.util.Arrays;
import java.util.SplittableRandom;

/// How much more accurate one run is than another on the same problems, by the paired bootstrap (B. Efron, R.
/// J. Tibshirani, "An Introduction to the Bootstrap", 1993) with a problem as the unit: all answers to it, of
/// all seeds, stay together.
///
/// Problem i counts d(i): the share of its answers in the first run that are correct, less that share in the
/// second. The difference of the accuracies is the mean of d. A resample draws as many problems as there are,
/// each as likely as any, with replacement, and takes the mean of their d. The interval goes from the 250th
/// smallest to the 250th largest of 10,000 such means. All sums are of whole numbers, so a seed gives the same
/// interval everywhere. Where no problem differs the interval has no width, however few the problems: what was
/// never seen is never drawn.
public final class PairedBootstrap {
    /// How many resamples are drawn.
    public static final int RESAMPLES = 10_000;

    private static final int TAIL = RESAMPLES / 40;

    private PairedBootstrap() {}

    /// What a run got right.
    ///
    /// @param correct of the answers to each problem, how many are correct: 0 to `seeds`
    /// @param seeds how many answers each problem got, at least 1
    public record Tally(int[] correct, int seeds) {}

    /// The accuracy of the first run less that of the second, with its interval.
    ///
    /// @param first of at least one problem
    /// @param second of the same problems in the same order
    /// @param seed of the resamples
    public static Difference difference(Tally first, Tally second, long seed) {
        int problems = first.correct().length;
        if (problems == 0 || problems != second.correct().length) {
            throw new IllegalArgumentException("the runs have " + problems + " and " + second.correct().length
                    + " problems; compare runs over the same ones");
        }
        int[] differences = new int[problems];
        long total = 0;
        for (int i = 0; i < problems; i++) {
            differences[i] = first.correct()[i] * second.seeds() - second.correct()[i] * first.seeds();
            total += differences[i];
        }
        double unit = (double) problems * first.seeds() * second.seeds();
        long[] sums = resample(differences, new SplittableRandom(seed));
        Arrays.sort(sums);
        return new Difference(total / unit, sums[TAIL - 1] / unit, sums[RESAMPLES - TAIL] / unit, problems);
    }

    private static long[] resample(int[] differences, SplittableRandom random) {
        long[] sums = new long[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            long sum = 0;
            for (int draw = 0; draw < differences.length; draw++) {
                sum += differences[random.nextInt(differences.length)];
            }
            sums[resample] = sum;
        }
        return sums;
    }
}
