package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeadTest {
    @Test
    void againstNoVotesTheProbabilityIsOneLessAPowerOfTwo() {
        for (int ahead = 0; ahead <= 40; ahead++) {
            assertThat(Lead.probability(ahead, 0)).isCloseTo(1 - Math.pow(2, -ahead - 1.0), within(1e-12));
        }
    }

    @Test
    void equalVotesAreEven() {
        for (int votes : new int[] {0, 1, 7, 100, SolveOptions.MAX_SAMPLES / 2}) {
            assertThat(Lead.probability(votes, votes)).isCloseTo(0.5, within(1e-9));
        }
    }

    @Test
    void itIsTheIntegralOfTheBetaDistribution() {
        int pieces = 20_000;
        for (int[] votes : new int[][] {{3, 1}, {5, 2}, {9, 8}, {2, 6}}) {
            double above = 0;
            double all = 0;
            for (int i = 0; i < pieces; i++) {
                double x = (i + 0.5) / pieces;
                double density = Math.pow(x, votes[0]) * Math.pow(1 - x, votes[1]);
                all += density;
                above += x > 0.5 ? density : 0;
            }
            assertThat(Lead.probability(votes[0], votes[1])).isCloseTo(above / all, within(1e-6));
        }
    }

    @Test
    void theFewestVotesThatAreSafeAreNamed() {
        assertThat(Lead.probability(Lead.FEWEST, 0)).isGreaterThanOrEqualTo(0.95);
        assertThat(Lead.probability(Lead.FEWEST - 1, 0)).isLessThan(0.95);
    }
}
