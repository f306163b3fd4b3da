package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/// Who may run, who waits, who is refused.
class AdmissionTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final FakeClock clock = new FakeClock();
    private final Admission admission = new Admission(new LoadLimits(2, 1000, 8, 2000, 6, 1500, 100), clock);

    private Ticket admit(String user, long tokens) {
        return admission.admit(new Demand(user, 0, tokens, LONG));
    }

    private RefusedException refused(String user, long tokens) {
        List<RefusedException> refusals = new ArrayList<>();
        assertThatThrownBy(() -> admit(user, tokens))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .satisfies(refusals::add);
        return refusals.getFirst();
    }

    private static Duration retry(RefusedException refusal) {
        return refusal.retryAfter().orElseThrow();
    }

    @Test
    void requestsRunAtOnceWhileThereIsRoom() {
        Ticket first = admit("a", 100);
        Ticket second = admit("b", 100);
        Ticket third = admit("c", 100);
        first.await();
        second.await();
        assertThat(third.isRunning()).isFalse();

        first.close();

        third.await();
        assertThat(third.isRunning()).isTrue();
        second.close();
        third.close();
        assertThat(admission.snapshot().ended()).containsEntry(TicketEnd.DONE, 3L);
    }

    @Test
    void tokensAreEstimatedFromBytes() {
        Ticket ticket = admission.admit(new Demand("a", 301, 50, LONG));

        assertThat(admission.snapshot().runningTokens()).isEqualTo(151);

        ticket.correct(80, 50);

        assertThat(admission.snapshot().runningTokens()).isEqualTo(130);
    }

    @Test
    void tokensLimitWhatRuns() {
        Ticket large = admit("a", 900);
        Ticket next = admit("b", 200);
        assertThat(next.isRunning()).isFalse();

        large.correct(500, 300);

        assertThat(next.isRunning()).isTrue();
    }

    @Test
    void aWaitingRequestCanBeCorrectedToo() {
        admit("a", 900);
        Ticket next = admit("b", 200);

        next.correct(20, 80);

        assertThat(next.isRunning()).isTrue();
        assertThat(admission.snapshot().waitingTokens()).isZero();
    }

    @Test
    void aTooLowEstimateMakesOthersWaitButEndsNothing() {
        Ticket grown = admit("a", 100);
        grown.correct(1900, 100);

        Ticket next = admit("b", 10);

        assertThat(grown.isRunning()).isTrue();
        assertThat(next.isRunning()).isFalse();
        grown.close();
        assertThat(next.isRunning()).isTrue();
    }

    @Test
    void moreUsedThanAskedForIsCounted() {
        Ticket ticket = admit("a", 100);

        ticket.use(90);
        ticket.use(30);

        assertThat(admission.snapshot().runningTokens()).isEqualTo(120);
        ticket.correct(0, 50);
        assertThat(admission.snapshot().runningTokens()).isEqualTo(120);
    }

    @Test
    void whatFitsNoStateOfTheServerIsRefusedForGood() {
        RefusedException refusal = refused("a", 1001);

        assertThat(refusal.refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal.retryAfter()).isEmpty();
        assertThat(refusal).hasMessageContaining("1001").hasMessageContaining("1000");
    }

    @Test
    void aPromptThatIsOnlyEstimatedIsNotTooLarge() {
        try (Ticket ticket = admission.admit(new Demand("a", 30_000, 1000, LONG))) {
            assertThat(ticket.isRunning()).isTrue();
            assertThat(admission.snapshot().runningTokens()).isEqualTo(1000);
        }
    }

    @Test
    void aUserHasOnlySoManyRequests() {
        for (int i = 0; i < 6; i++) {
            admit("a", 60);
        }

        RefusedException refusal = refused("a", 60);

        assertThat(refusal.refusal()).isEqualTo(Refusal.USER_SHARE);
        assertThat(retry(refusal)).as("two run, each 60 tokens at 50 a second").hasSeconds(2);
        assertThat(admit("b", 60).end()).isEmpty();
    }

    @Test
    void aUserHasOnlySoManyTokens() {
        admit("a", 1000);
        admit("a", 300);

        assertThat(retry(refused("a", 900))).as("1000 run, at 100 a second").hasSeconds(10);
        assertThat(admit("a", 200).end()).isEmpty();
    }

    @Test
    void oneUserAloneGetsHalfOfTheQueue() {
        for (int i = 0; i < 6; i++) {
            admit("a", 10);
        }
        admit("b", 10);
        admit("b", 10);

        assertThat(admission.snapshot().waitingRequests()).isEqualTo(6);
        assertThat(refused("b", 10).refusal()).isEqualTo(Refusal.USER_SHARE);
        admit("c", 10);
        admit("d", 10);
        assertThat(refused("e", 10).refusal()).isEqualTo(Refusal.FULL);
        assertThat(admission.load()).isEqualTo(1);
    }

    @Test
    void retryAfterComesFromTheMeasuredRate() {
        Ticket running = admit("a", 900);
        admit("b", 900);
        admit("c", 900);
        Duration assumed = retry(refused("d", 500));
        for (int i = 0; i < 600; i++) {
            clock.pass(Duration.ofMillis(100));
            running.use(1);
        }
        Duration measured = retry(refused("d", 500));

        assertThat(assumed).as("900 run, at 100 a second").hasSeconds(9);
        assertThat(measured.toSeconds()).as("at 10 a second").isBetween(29L, 31L);
    }

    /// One request a second asks for 100 tokens and uses 10 of them.
    private double rateWhen(Consumer<Ticket> ends) {
        for (int i = 0; i < 120; i++) {
            Ticket ticket = admit("a", 100);
            clock.pass(Duration.ofSeconds(1));
            ticket.use(10);
            ends.accept(ticket);
        }
        return admission.snapshot().tokensPerSecond();
    }

    @Test
    void whatAFinishedRequestDidNotNeedIsWorkedOffToo() {
        assertThat(rateWhen(Ticket::close)).isBetween(95.0, 105.0);
    }

    @Test
    void whatACancelledRequestWouldHaveNeededIsNot() {
        assertThat(rateWhen(Ticket::cancel)).isBetween(9.5, 10.5);
    }

    @Test
    void timeWithoutRequestsDoesNotCount() {
        double before = rateWhen(Ticket::close);

        clock.pass(Duration.ofHours(1));

        assertThat(admission.snapshot().tokensPerSecond()).isEqualTo(before);
    }

    @Test
    void theQueueIsSharedByTokensToo() {
        admit("a", 1000);
        admit("b", 900);

        assertThat(refused("b", 300).refusal()).isEqualTo(Refusal.USER_SHARE);
        assertThat(admit("c", 300).end()).isEmpty();
        assertThat(refused("d", 900).refusal()).isEqualTo(Refusal.FULL);
    }

    @Test
    void retryAfterIsNeverAbsurd() {
        Admission slow = new Admission(new LoadLimits(1, 1 << 30, 1, 1 << 30, 9, 1L << 31, 0.001), clock);
        slow.admit(new Demand("a", 0, 1 << 29, LONG));
        slow.admit(new Demand("b", 0, 1 << 29, LONG));

        assertThatThrownBy(() -> slow.admit(new Demand("c", 0, 1 << 29, LONG)))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .satisfies(refusal -> assertThat(retry(refusal)).hasMinutes(10));
    }

    @Test
    void rateLimitsTellWhatIsLeft() {
        assertThat(admission.rateLimits("a")).isEqualTo(new RateLimits(6, 6, 1500, 1500, Duration.ZERO));

        Ticket running = admit("a", 400);
        running.use(100);
        admit("a", 100);
        admit("b", 200);

        assertThat(admission.rateLimits("a")).isEqualTo(new RateLimits(6, 4, 1500, 1000, reset(400)));
        assertThat(admission.rateLimits("b")).isEqualTo(new RateLimits(6, 3, 1500, 1300, reset(200)));
    }

    /// Two users share the rate, which has been raised from 100 to 200 by what was used just now.
    private static Duration reset(long tokens) {
        return Duration.ofSeconds(tokens).dividedBy(100);
    }

    @Test
    void whatIsLeftIsAdmittedAndNoMore() {
        for (int other = 0; other < 3; other++) {
            admit("other" + other, 10);
        }
        int left = admission.rateLimits("a").remainingRequests();
        for (int i = 0; i < left; i++) {
            admit("a", 10);
        }

        assertThat(left).isPositive();
        assertThat(refused("a", 10).refusal()).isEqualTo(Refusal.USER_SHARE);
        assertThat(admission.rateLimits("a").remainingRequests()).isZero();
    }

    @Test
    void anEndedTicketIsOfNoUse() {
        Ticket ticket = admit("a", 10);
        ticket.close();
        ticket.close();
        ticket.cancel();

        assertThat(ticket.end()).contains(TicketEnd.DONE);
        assertThatThrownBy(() -> ticket.use(1)).isInstanceOf(TicketEndedException.class);
        assertThatThrownBy(() -> ticket.correct(1, 1)).isInstanceOf(TicketEndedException.class);
        assertThatThrownBy(ticket::await).isInstanceOf(TicketEndedException.class);
    }

    @Test
    void aWaitingRequestUsesNothing() {
        admit("a", 900);
        Ticket waiting = admit("b", 900);

        assertThatThrownBy(() -> waiting.use(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> waiting.use(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> waiting.correct(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTimeWaitedIsKnown() {
        Ticket first = admit("a", 900);
        Ticket second = admit("b", 900);
        clock.pass(Duration.ofSeconds(3));
        assertThat(admission.snapshot().longestWait()).hasSeconds(3);
        first.close();
        clock.pass(Duration.ofSeconds(3));

        assertThat(first.waited()).isZero();
        assertThat(second.waited()).hasSeconds(3);
        assertThat(admission.snapshot().waited()).hasSeconds(3);
        assertThat(admission.snapshot().started()).isEqualTo(2);
        assertThat(admission.snapshot().longestWait()).isZero();
    }

    @Test
    void absurdDemandsAndLimitsAreRefused() {
        assertThatThrownBy(() -> new Demand("a", -1, 0, LONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Demand("a", 0, Long.MAX_VALUE, LONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Demand("a", 0, 0, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LoadLimits(0, 1, 1, 1, 1, 1, 1)).hasMessageContaining("runningRequests");
        assertThatThrownBy(() -> new LoadLimits(1, 1, 1, 1, 1, 1, Double.NaN)).hasMessageContaining("tokensPerSecond");
    }
}
