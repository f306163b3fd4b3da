package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Who gets how much when many want more than there is.
class FairnessTest {
    private static final List<String> NINE =
            IntStream.range(0, 9).mapToObj(i -> "user" + i).toList();

    private static final String GREEDY = "greedy";
    private static final int TICKS = 6000;

    private final Simulation simulation =
            new Simulation(new LoadLimits(8, 100_000, 400, 1_000_000, 150, 500_000, 1000), 100);

    /// Keeps so many requests of the user running and waiting.
    private void keep(String user, int requests, long asked, long needs) {
        while (simulation.outstanding(user) < requests) {
            assertThat(simulation.ask(user, asked, needs)).isEmpty();
        }
    }

    private long served(String user) {
        return simulation.served.getOrDefault(user, 0L);
    }

    @Test
    void aGreedyUserGetsAsMuchAsEachOfNineOthers() {
        for (int i = 0; i < TICKS; i++) {
            keep(GREEDY, 100, 200, 200);
            NINE.forEach(user -> keep(user, 2, 200, 200));
            simulation.tick();
        }

        assertThat(simulation.jainIndex()).isGreaterThan(0.99);
        long mean = NINE.stream().mapToLong(this::served).sum() / NINE.size();
        assertThat(served(GREEDY)).isCloseTo(mean, Percentage.withPercentage(5));
    }

    @Test
    void longRequestsGetNoMoreThanShortOnes() {
        for (int i = 0; i < TICKS; i++) {
            keep(GREEDY, 20, 2000, 1900);
            NINE.forEach(user -> keep(user, 6, 60, 50));
            simulation.tick();
        }

        assertThat(simulation.jainIndex()).isGreaterThan(0.95);
    }

    @Test
    void whoAsksForMoreThanIsNeededGetsNoLess() {
        for (int i = 0; i < TICKS; i++) {
            keep(GREEDY, 8, 4000, 100);
            NINE.forEach(user -> keep(user, 8, 100, 100));
            simulation.tick();
        }

        assertThat(simulation.jainIndex()).isGreaterThan(0.95);
    }

    @Test
    void requestsOfRandomSizesAreSharedFairly() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < TICKS; i++) {
            while (simulation.outstanding(GREEDY) < 100) {
                long asked = random.nextLong(50, 1500);
                simulation.ask(GREEDY, asked, random.nextLong(1, asked + 1));
            }
            for (String user : NINE) {
                while (simulation.outstanding(user) < 3) {
                    long asked = random.nextLong(20, 600);
                    simulation.ask(user, asked, random.nextLong(1, asked + 1));
                }
            }
            simulation.tick();
        }

        assertThat(simulation.jainIndex()).as("seed " + seed).isGreaterThan(0.95);
    }

    @Test
    void whatOthersDoNotWantIsNotLost() {
        for (int i = 0; i < TICKS; i++) {
            keep(GREEDY, 100, 200, 200);
            simulation.tick();
        }

        assertThat(served(GREEDY)).isEqualTo(100L * TICKS);
    }

    @Test
    void aTimeAloneIsNoDebtAndATimeAwayNoCredit() {
        for (int i = 0; i < TICKS; i++) {
            keep(GREEDY, 100, 200, 200);
            simulation.tick();
        }
        long alone = served(GREEDY);
        for (int i = 0; i < TICKS; i++) {
            keep(GREEDY, 100, 200, 200);
            keep("late", 20, 200, 200);
            simulation.tick();
        }

        assertThat(served(GREEDY) - alone).isCloseTo(served("late"), Percentage.withPercentage(2));
    }

    @Test
    void aLargeRequestIsNotOvertakenForEver() {
        simulation.ask("large", 100_000, 10);
        for (int i = 0; i < 2000 && simulation.outstanding("large") > 0; i++) {
            NINE.forEach(user -> keep(user, 4, 100, 100));
            simulation.tick();
        }
        simulation.ask("large", 100_000, 10);
        for (int i = 0; i < 2000 && simulation.outstanding("large") > 0; i++) {
            NINE.forEach(user -> keep(user, 4, 100, 100));
            simulation.tick();
        }

        assertThat(served("large")).isEqualTo(20);
    }
}
