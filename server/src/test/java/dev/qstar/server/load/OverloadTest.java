package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Ten times as many requests as can be served, on a fake clock.
class OverloadTest {
    private static final long SEED = 5;
    private static final int TICKS = 3000;
    private static final long TOKENS_PER_TICK = 100;
    private static final LoadLimits LIMITS = new LoadLimits(8, 8000, 40, 20_000, 12, 6000, 1000);

    private final Simulation simulation = new Simulation(LIMITS, TOKENS_PER_TICK);
    private final Random random = new Random(SEED);
    private final Map<Refusal, List<Duration>> retries = new EnumMap<>(Refusal.class);

    /// Requests of 250 tokens on average, four a tick: ten times what a tick can do.
    private void overload(int users) {
        for (int i = 0; i < 4; i++) {
            long asked = random.nextLong(100, 401);
            simulation
                    .ask("user" + random.nextInt(users), asked, asked)
                    .ifPresent(refused -> retries.computeIfAbsent(refused.refusal(), _ -> new ArrayList<>())
                            .add(refused.retryAfter().orElseThrow()));
        }
    }

    @Test
    void allThatIsAdmittedIsDoneAndTheQueueStaysShort() {
        for (int i = 0; i < TICKS; i++) {
            overload(200);
            LoadSnapshot now = simulation.admission.snapshot();
            assertThat(now.runningRequests()).isLessThanOrEqualTo(LIMITS.runningRequests());
            assertThat(now.runningTokens()).isLessThanOrEqualTo(LIMITS.runningTokens());
            assertThat(now.waitingRequests()).isLessThanOrEqualTo(LIMITS.waitingRequests());
            assertThat(now.waitingTokens()).isLessThanOrEqualTo(LIMITS.waitingTokens());
            simulation.tick();
        }
        assertThat(simulation.busyTicks).as("always at work").isEqualTo(TICKS);
        for (int i = 0; i < TICKS && !simulation.jobs.isEmpty(); i++) {
            simulation.tick();
        }

        LoadSnapshot end = simulation.admission.snapshot();
        assertThat(simulation.done).isEqualTo(simulation.admitted);
        assertThat(end.ended()).containsEntry(TicketEnd.DONE, simulation.admitted);
        assertThat(end.started()).isEqualTo(simulation.admitted);
        assertThat(end.runningTokens() + end.waitingTokens()).isZero();
        assertThat(end.refused().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(4L * TICKS - simulation.admitted);
        assertThat(simulation.admission.load()).isZero();
    }

    @Test
    void refusalsSayWhenToTryAgain() {
        for (int i = 0; i < TICKS; i++) {
            overload(30);
            simulation.tick();
        }

        assertThat(retries).containsOnlyKeys(Refusal.FULL, Refusal.USER_SHARE);
        double secondsOfAllTheWork = (LIMITS.waitingTokens() + LIMITS.runningTokens()) / (10.0 * TOKENS_PER_TICK);
        retries.values()
                .forEach(times -> assertThat(times)
                        .allSatisfy(time -> assertThat(time.toSeconds()).isBetween(1L, (long) secondsOfAllTheWork)));
    }

    @Test
    void theRateIsMeasured() {
        for (int i = 0; i < TICKS; i++) {
            overload(30);
            simulation.tick();
        }

        assertThat(simulation.admission.snapshot().tokensPerSecond()).isBetween(950.0, 1050.0);
    }

    @Test
    void whoWaitsAsToldIsAdmitted() {
        for (int i = 0; i < 12; i++) {
            assertThat(simulation.ask("patient", 400, 400)).isEmpty();
        }
        Duration retry =
                simulation.ask("patient", 400, 400).orElseThrow().retryAfter().orElseThrow();
        for (long i = 0; i < retry.dividedBy(Simulation.TICK) + 10; i++) {
            simulation.tick();
        }

        assertThat(simulation.ask("patient", 400, 400)).isEmpty();
    }

    @Test
    void budgetsAreSmallestBeforeTheFirstRefusal() {
        double load = 0;
        int asked = 0;
        while (simulation.ask("alone" + asked++ % 2, 200, 200).isEmpty()) {
            load = simulation.admission.load();
        }

        assertThat(SearchShare.DEFAULT.at(load)).isEqualTo(SearchShare.DEFAULT.floor());
    }
}
