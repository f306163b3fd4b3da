package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/// Many threads at the same time, on a real clock.
class RaceTest {
    private static final int REQUESTS = 4000;
    private static final long SEED = 3;
    private static final LoadLimits LIMITS = new LoadLimits(8, 4000, 1000, 500_000, 300, 200_000, 1000);

    private final Admission admission = new Admission(LIMITS, System::nanoTime);
    private final AtomicInteger most = new AtomicInteger();
    private final LongAdder done = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder refused = new LongAdder();

    private void request(int number, ExecutorService threads) {
        Random random = new Random(SEED + number);
        Demand demand = new Demand(
                "user" + random.nextInt(10),
                random.nextInt(900),
                1 + random.nextInt(300),
                random.nextInt(8) == 0 ? Duration.ofNanos(1 + random.nextInt(2_000_000)) : Duration.ofMinutes(10));
        try {
            Ticket ticket = admission.admit(demand);
            if (random.nextInt(4) == 0) {
                threads.execute(ticket::cancel);
            }
            run(ticket, random);
            (ticket.end().orElseThrow() == TicketEnd.DONE ? done : ended).increment();
        } catch (RefusedException e) {
            refused.increment();
        }
    }

    private void run(Ticket ticket, Random random) {
        try (ticket) {
            ticket.await();
            work(ticket, random);
        } catch (TicketEndedException e) {
            assertThat(ticket.end()).contains(e.end());
        }
    }

    private void work(Ticket ticket, Random random) {
        ticket.correct(random.nextInt(300), 1 + random.nextInt(300));
        for (int i = random.nextInt(20); i > 0; i--) {
            ticket.use(1 + random.nextInt(10));
            most.accumulateAndGet(admission.snapshot().runningRequests(), Math::max);
        }
    }

    @Test
    void countsAreRightInTheEnd() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < REQUESTS; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    go.await();
                    request(number, threads);
                    return number;
                }));
            }
            go.countDown();
            for (Future<?> each : all) {
                each.get();
                admission.expire();
            }
        }

        LoadSnapshot end = admission.snapshot();
        String seed = "seed " + SEED;
        assertThat(done.sum() + ended.sum() + refused.sum()).as(seed).isEqualTo(REQUESTS);
        assertThat(end.ended().get(TicketEnd.DONE))
                .as(seed)
                .isEqualTo(done.sum())
                .isPositive();
        assertThat(end.ended().get(TicketEnd.CANCELLED) + end.ended().get(TicketEnd.DEADLINE))
                .as(seed)
                .isEqualTo(ended.sum());
        assertThat(end.refused().values().stream().mapToLong(Long::longValue).sum())
                .as(seed)
                .isEqualTo(refused.sum());
        assertThat(most).as(seed).hasValueLessThanOrEqualTo(LIMITS.runningRequests());
        assertThat(List.of(end.runningRequests(), end.waitingRequests(), end.users()))
                .as(seed)
                .containsOnly(0);
        assertThat(List.of(end.runningTokens(), end.waitingTokens())).as(seed).containsOnly(0L);
    }
}
