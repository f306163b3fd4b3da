package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How requests end before they are done: cancelled, late, or with the server.
class TicketEndTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final FakeClock clock = new FakeClock();
    private final Admission admission = new Admission(new LoadLimits(1, 1000, 8, 2000, 8, 2000, 100), clock);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger hooks = new AtomicInteger();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private Ticket admit(Duration timeout) {
        Ticket ticket = admission.admit(new Demand("a", 0, 100, timeout));
        ticket.onCancel(hooks::incrementAndGet);
        return ticket;
    }

    private Ticket admit() {
        return admit(LONG);
    }

    private CompletableFuture<Void> awaiting(Ticket ticket) {
        return CompletableFuture.runAsync(ticket::await, threads);
    }

    private static void assertEnded(CompletableFuture<Void> awaiting, TicketEnd end) {
        assertThatThrownBy(awaiting::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        TicketEndedException.class, e -> assertThat(e.end()).isEqualTo(end));
    }

    @Test
    void aRunningRequestThatIsCancelledMakesRoomAtOnce() throws Exception {
        Ticket running = admit();
        Ticket next = admit();
        CompletableFuture<Void> awaiting = awaiting(next);
        running.use(40);

        running.cancel();

        awaiting.get();
        assertThat(next.isRunning()).isTrue();
        assertThat(hooks).hasValue(1);
        assertThat(running.end()).contains(TicketEnd.CANCELLED);
        assertThatThrownBy(() -> running.use(1)).isInstanceOf(TicketEndedException.class);
        assertThat(admission.snapshot().runningTokens()).isEqualTo(100);
    }

    @Test
    void aWaitingRequestThatIsCancelledLeavesTheQueue() {
        admit();
        Ticket waiting = admit();
        CompletableFuture<Void> awaiting = awaiting(waiting);

        waiting.cancel();

        assertEnded(awaiting, TicketEnd.CANCELLED);
        assertThat(hooks).hasValue(1);
        assertThat(admission.snapshot().waitingRequests()).isZero();
        assertThat(admission.snapshot().waitingTokens()).isZero();
    }

    @Test
    void cancellingAgainOrAfterwardsDoesNothing() {
        Ticket running = admit();
        running.cancel();
        running.cancel();
        running.close();
        Ticket done = admit();
        done.close();
        done.cancel();

        assertThat(hooks).hasValue(1);
        assertThat(done.end()).contains(TicketEnd.DONE);
    }

    @Test
    void aHookThatComesLateRunsAtOnce() {
        Ticket cancelled = admit();
        cancelled.cancel();
        AtomicInteger late = new AtomicInteger();
        cancelled.onCancel(late::incrementAndGet);
        Ticket done = admit();
        done.close();
        done.onCancel(late::incrementAndGet);

        assertThat(late).hasValue(1);
    }

    @Test
    void closedBeforeItRanItCountsAsCancelled() {
        admit();
        Ticket waiting = admit();
        waiting.close();

        assertThat(waiting.end()).contains(TicketEnd.CANCELLED);
        assertThat(hooks).as("its owner knows").hasValue(0);
    }

    @Test
    void anInterruptCancelsAndStaysNoted() throws Exception {
        admit();
        Ticket waiting = admit();
        CompletableFuture<Boolean> noted = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                waiting.await();
            } catch (TicketEndedException e) {
                noted.complete(Thread.currentThread().isInterrupted());
            }
        });

        thread.interrupt();

        assertThat(noted.get()).isTrue();
        assertThat(waiting.end()).contains(TicketEnd.CANCELLED);
    }

    @Test
    void aLateRequestEndsWhetherItWaitsOrRuns() {
        Ticket running = admit(Duration.ofSeconds(10));
        Ticket waiting = admit(Duration.ofSeconds(10));
        Ticket patient = admit(Duration.ofSeconds(11));
        CompletableFuture<Void> awaiting = awaiting(waiting);
        clock.pass(Duration.ofSeconds(10).minusNanos(1));
        admission.expire();
        assertThat(running.isRunning()).isTrue();

        clock.pass(Duration.ofNanos(1));
        admission.expire();

        assertThat(running.end()).contains(TicketEnd.DEADLINE);
        assertEnded(awaiting, TicketEnd.DEADLINE);
        assertThat(hooks).hasValue(2);
        assertThat(patient.isRunning()).isTrue();
        assertThat(admission.snapshot().started())
                .as("the late one never began")
                .isEqualTo(2);
    }

    @Test
    void whoAwaitsFindsOutAloneThatItIsLate() {
        admit();
        Ticket waiting = admit(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));

        assertThatThrownBy(waiting::await)
                .isInstanceOfSatisfying(
                        TicketEndedException.class, e -> assertThat(e.end()).isEqualTo(TicketEnd.DEADLINE));
        assertThat(hooks).hasValue(1);
    }

    @Test
    void aFailingHookHarmsNoOther() {
        Ticket first = admit(Duration.ofSeconds(1));
        Ticket second = admit(Duration.ofSeconds(1));
        first.onCancel(() -> {
            throw new IllegalStateException("first");
        });
        second.onCancel(() -> {
            throw new IllegalStateException("second");
        });
        admit(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));

        assertThatThrownBy(admission::expire)
                .hasMessage("second")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .hasToString("java.lang.IllegalStateException: first"));
        assertThat(hooks).hasValue(1);
        assertThat(admission.snapshot().runningRequests()).isZero();
    }

    @Test
    void aDrainTakesNothingNewAndWaitsForWhatIsThere() throws Exception {
        Ticket running = admit();
        Ticket waiting = admit();
        CompletableFuture<Boolean> drained = drain(Duration.ofSeconds(30));

        assertThatThrownBy(this::admit).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.refusal()).isEqualTo(Refusal.DRAINING);
            assertThat(e.retryAfter()).contains(Duration.ofSeconds(30));
        });
        running.close();
        assertThat(waiting.isRunning()).isTrue();
        assertThat(drained).isNotDone();
        waiting.close();

        assertThat(drained.get()).isTrue();
        assertThat(hooks).hasValue(0);
    }

    @Test
    void aDrainEndsWhatTakesTooLong() throws Exception {
        Ticket running = admit();
        Ticket waiting = admit();
        CompletableFuture<Boolean> drained = drain(Duration.ofSeconds(30));
        CompletableFuture<Void> awaiting = awaiting(waiting);

        clock.pass(Duration.ofSeconds(30));
        admission.expire();

        assertThat(drained.get()).isFalse();
        assertEnded(awaiting, TicketEnd.DRAINED);
        assertThat(running.end()).isEqualTo(Optional.of(TicketEnd.DRAINED));
        assertThat(hooks).hasValue(2);
        assertThat(admission.snapshot().started()).isEqualTo(1);
    }

    @Test
    void aDrainOfNothingIsOverAtOnce() {
        assertThat(admission.drain(Duration.ofSeconds(30))).isTrue();
    }

    /// Drains in the background; on return nothing new is taken any more.
    private CompletableFuture<Boolean> drain(Duration atMost) {
        CompletableFuture<Boolean> drained = CompletableFuture.supplyAsync(() -> admission.drain(atMost), threads);
        while (!admission.isDraining()) {
            Thread.onSpinWait();
        }
        return drained;
    }
}
