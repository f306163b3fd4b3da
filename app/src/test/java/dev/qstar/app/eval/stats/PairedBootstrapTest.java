package dev.qstar.app.eval.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.app.eval.stats.PairedBootstrap.Tally;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
    private static final long SEED = 20261125;

    @Test
    void equalRunsDifferByNothing() {
        Tally tally = new Tally(new int[] {1, 0, 1, 1}, 1);
        assertThat(difference(tally, tally)).isEqualTo(new Difference(0, 0, 0, 4));
    }

    @Test
    void aDifferenceThatIsTheSameForAllProblemsIsCertain() {
        Tally right = new Tally(new int[] {2, 2, 2}, 2);
        Tally wrong = new Tally(new int[] {0, 0, 0}, 5);
        assertThat(difference(right, wrong)).isEqualTo(new Difference(1, 1, 1, 3));
        assertThat(difference(wrong, right)).isEqualTo(new Difference(-1, -1, -1, 3));
    }

    /// The four resamples of two problems have the means 0, ½, ½ and 1, so both tails hold more than 2.5%.
    @Test
    void ofTwoProblemsOfWhichOneDiffersBothEndsAreReached() {
        assertThat(difference(new Tally(new int[] {1, 1}, 1), new Tally(new int[] {1, 0}, 1)))
                .isEqualTo(new Difference(0.5, 0, 1, 2));
    }

    /// Of three problems with d = 0, 0, 1 the sum is binomial: 3 has the probability 1/27 > 2.5%, 0 has 8/27.
    /// With four, the sum 4 has 1/256 and 3 has 12/256, so the upper end is 3/4.
    @Test
    void aRareEndIsLeftOut() {
        assertThat(difference(new Tally(new int[] {0, 0, 1}, 1), new Tally(new int[3], 1)))
                .isEqualTo(new Difference(1 / 3.0, 0, 1, 3));
        assertThat(difference(new Tally(new int[] {0, 0, 0, 1}, 1), new Tally(new int[4], 1)))
                .isEqualTo(new Difference(0.25, 0, 0.75, 4));
    }

    @Test
    void theIntervalOfOneDifferingShareIsThatOfTheBinomialDistribution() {
        for (int ones : new int[] {7, 60, 150}) {
            int problems = 200;
            int[] correct = new int[problems];
            for (int i = 0; i < ones; i++) {
                correct[i] = 1;
            }
            Difference difference = difference(new Tally(correct, 1), new Tally(new int[problems], 1));
            double share = (double) ones / problems;
            assertThat(difference.mean()).isEqualTo(share);
            assertThat(difference.low()).isCloseTo(quantile(problems, share, 0.025), within(1.01 / problems));
            assertThat(difference.high()).isCloseTo(quantile(problems, share, 0.975), within(1.01 / problems));
        }
    }

    @Test
    void overManyProblemsTheIntervalIsTheNormalOne() {
        Random random = new Random(SEED);
        int problems = 2000;
        int[] first = new int[problems];
        int[] second = new int[problems];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < problems; i++) {
            first[i] = random.nextInt(4);
            second[i] = random.nextInt(2);
            double d = first[i] / 3.0 - second[i];
            sum += d;
            squares += d * d;
        }
        double mean = sum / problems;
        double half = 1.96 * Math.sqrt((squares / problems - mean * mean) / problems);
        Difference difference = difference(new Tally(first, 3), new Tally(second, 1));
        assertThat(difference.mean()).isCloseTo(mean, within(1e-12));
        assertThat(difference.low()).as("seed %d", SEED).isCloseTo(mean - half, within(half / 20));
        assertThat(difference.high()).as("seed %d", SEED).isCloseTo(mean + half, within(half / 20));
    }

    /// Five answers that are always alike say no more than one.
    @Test
    void moreSeedsThatAgreeDoNotNarrowTheInterval() {
        int[] one = new int[50];
        int[] five = new int[50];
        for (int i = 0; i < 20; i++) {
            one[i] = 1;
            five[i] = 5;
        }
        Tally none = new Tally(new int[50], 1);
        assertThat(difference(new Tally(five, 5), none)).isEqualTo(difference(new Tally(one, 1), none));
    }

    @Test
    void aSeedRepeatsTheInterval() {
        Tally first = new Tally(new int[] {1, 3, 2, 0, 1, 2, 2}, 3);
        Tally second = new Tally(new int[] {1, 0, 0, 1, 1, 0, 1}, 1);
        assertThat(PairedBootstrap.difference(first, second, 7))
                .isEqualTo(PairedBootstrap.difference(first, second, 7));
    }

    @Test
    void runsOverOtherNumbersOfProblemsAreNotCompared() {
        assertThatThrownBy(() -> difference(new Tally(new int[2], 1), new Tally(new int[3], 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> difference(new Tally(new int[0], 1), new Tally(new int[0], 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDifferenceIsClearWhenItsIntervalHoldsOneSign() {
        assertThat(new Difference(0.1, 0.01, 0.2, 9).isClear()).isTrue();
        assertThat(new Difference(-0.1, -0.2, -0.01, 9).isClear()).isTrue();
        assertThat(new Difference(0.1, 0, 0.2, 9).isClear()).isFalse();
    }

    private static Difference difference(Tally first, Tally second) {
        return PairedBootstrap.difference(first, second, SEED);
    }

    /// The least share of successes whose cumulative probability reaches `level`.
    private static double quantile(int trials, double share, double level) {
        double logTerm = trials * Math.log1p(-share);
        double cumulative = 0;
        for (int successes = 0; successes <= trials; successes++) {
            cumulative += Math.exp(logTerm);
            if (cumulative >= level) {
                return (double) successes / trials;
            }
            logTerm += Math.log((trials - successes) / (successes + 1.0)) + Math.log(share / (1 - share));
        }
        return 1;
    }
}
