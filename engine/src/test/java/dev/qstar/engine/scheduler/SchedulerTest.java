package dev.qstar.engine.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.CancelledException;
import dev.qstar.engine.EngineException;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.kvcache.PagePool;
import dev.qstar.engine.model.Output;
import dev.qstar.engine.model.Span;
import dev.qstar.engine.panel.PanelFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The scheduler above a model that only writes down what it is given.
class SchedulerTest {

    private static final int ROWS = Scheduler.MIN_ROWS;

    /// The tokens of work number n are n times this, and those that follow.
    private static final int FIRST = 100_000;

    /// What a step was given of one sequence.
    private record Piece(int work, int from, int count, boolean last) {}

    /// What the clock shows.
    private long nanos;

    private final PagePool pages = new PagePool(new KvLayout(1, 1, 2, PanelFormat.F32), 2000);
    private final Counters counters = new Counters();
    private final ReentrantLock lock = new ReentrantLock();
    private final Scheduler scheduler = new Scheduler(this::step, ROWS, lock, counters, () -> nanos);
    private final List<Piece> step = new ArrayList<>();
    private final List<KvSequence> caches = new ArrayList<>();
    private Throwable failure;

    /// Happens in the midst of a step.
    private Runnable amidst = () -> {};

    private boolean step(List<Span> spans, BooleanSupplier unwanted) {
        step.clear();
        assertThat(unwanted.getAsBoolean()).isFalse();
        amidst.run();
        if (unwanted.getAsBoolean()) {
            return false;
        }
        Set<KvSequence> seen = new HashSet<>();
        for (Span span : spans) {
            int work = span.token(0) / FIRST;
            int from = span.token(0) % FIRST;
            for (int i = 0; i < span.length(); i++) {
                assertThat(span.token(i)).isEqualTo(work * FIRST + from + i);
            }
            assertThat(span.cache()).isSameAs(caches.get(work));
            assertThat(seen.add(span.cache())).isTrue();
            step.add(new Piece(work, from, span.length(), span.output() != null));
            span.cache().advance(span.length());
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return true;
    }

    /// Submits a request of pieces of work with so many tokens.
    private Request submit(int... tokens) {
        return submit(scheduler, tokens);
    }

    private Request submit(Scheduler to, int... tokens) {
        List<Work> work = new ArrayList<>();
        for (int count : tokens) {
            int first = caches.size() * FIRST;
            caches.add(new KvSequence(pages));
            work.add(new Work(
                    caches.getLast(), IntStream.range(first, first + count).toArray(), new Output(1, 1)));
        }
        Request request = new Request(work);
        to.submit(request);
        return request;
    }

    private List<Piece> next() {
        assertThat(scheduler.doWork()).isTrue();
        return List.copyOf(step);
    }

    private static Piece part(int work, int from, int count) {
        return new Piece(work, from, count, false);
    }

    private static Piece end(int work, int from, int count) {
        return new Piece(work, from, count, true);
    }

    @Test
    void nothingToDoIsNoStep() {
        assertThat(scheduler.doWork()).isFalse();
        Request request = submit(1);
        assertThat(next()).containsExactly(end(0, 0, 1));
        request.await();
        assertThat(scheduler.doWork()).isFalse();
        assertThat(counters.steps()).isEqualTo(1);
    }

    @Test
    void callersWhoseRequestsEndedAreWaitedForUntilAllAreBack() {
        amidst = () -> nanos += 4000;
        submit(1);
        submit(1, 1);
        submit(100);
        assertThat(scheduler.nanosToWait()).isZero();
        next();
        assertThat(scheduler.nanosToWait()).isEqualTo(1000);
        nanos += 300;
        submit(1);
        assertThat(scheduler.nanosToWait()).isEqualTo(700);
        submit(1, 1);
        assertThat(scheduler.nanosToWait()).isZero();
        assertThat(next()).extracting(Piece::work).containsExactly(4, 5, 6, 3);
    }

    @Test
    void aCallerWhoDoesNotComeBackDelaysTheOthersByAPartOfAStep() {
        amidst = () -> nanos += 4000;
        submit(1);
        submit(100);
        next();
        nanos += 1000;
        assertThat(scheduler.nanosToWait()).isZero();
        next();
        assertThat(scheduler.nanosToWait()).isZero();
    }

    @Test
    void aLongPieceAloneTakesAllRows() {
        Request request = submit(80);
        assertThat(next()).containsExactly(part(0, 0, 32));
        assertThat(next()).containsExactly(part(0, 32, 32));
        assertThat(next()).containsExactly(end(0, 64, 16));
        request.await();
        assertThat(caches.getFirst().length()).isEqualTo(80);
        assertThat(counters.prefilledTokens()).isEqualTo(80);
        assertThat(counters.decodedTokens()).isZero();
    }

    @Test
    void shortPiecesComeFirstAndWholeAndLongOnesGetTheRestOfAStep() {
        submit(100);
        submit(1);
        submit(16);
        assertThat(next()).containsExactly(end(1, 0, 1), end(2, 0, 16), part(0, 0, 8));
        assertThat(next()).containsExactly(part(0, 8, 32));
        assertThat(counters.decodedTokens()).isEqualTo(1);
        assertThat(counters.prefilledTokens()).isEqualTo(16 + 40);
    }

    @Test
    void aLongPieceTakesNoMoreThanItsShareBesideFewShortOnes() {
        Scheduler wide = new Scheduler(this::step, 256, lock, counters, () -> nanos);
        submit(wide, 500);
        submit(wide, 1, 3);
        assertThat(wide.doWork()).isTrue();
        assertThat(step).containsExactly(end(1, 0, 1), end(2, 0, 3), part(0, 0, 16));
        assertThat(wide.doWork()).isTrue();
        assertThat(step).containsExactly(part(0, 16, 256));
    }

    @Test
    void longPiecesShareEvenlyAndKeepTheirOrder() {
        submit(100, 100);
        submit(20);
        assertThat(next()).containsExactly(part(0, 0, 11), part(1, 0, 11), part(2, 0, 10));
        assertThat(next()).containsExactly(end(2, 10, 10), part(0, 11, 4), part(1, 11, 4));
        assertThat(next()).containsExactly(part(0, 15, 16), part(1, 15, 16));
    }

    @Test
    void aLongPieceGoesOnHoweverManyShortOnesThereAre() {
        Request request = submit(100);
        for (int round = 0; round < 12; round++) {
            for (int i = 0; i < 40; i++) {
                submit(1);
            }
            assertThat(next()).filteredOn(piece -> piece.work() == 0).isNotEmpty();
        }
        request.await();
        assertThat(caches.getFirst().length()).isEqualTo(100);
    }

    @Test
    void everyTokenIsFedOnceInOrderAndTheLastAsksForLogits() {
        long seed = 5;
        Random random = new Random(seed);
        List<Request> requests = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        int rounds = 0;
        while (rounds < 400 || scheduler.doWork()) {
            if (rounds++ < 400) {
                int[] tokens = random.ints(random.nextInt(4), 1, random.nextBoolean() ? 2 : 70)
                        .toArray();
                if (tokens.length > 0) {
                    requests.add(submit(tokens));
                    Arrays.stream(tokens).forEach(lengths::add);
                }
                scheduler.doWork();
            }
            String as = "seed " + seed + ", round " + rounds;
            assertThat(step.stream().mapToInt(Piece::count).sum()).as(as).isLessThanOrEqualTo(ROWS);
            for (Piece piece : step) {
                int end = piece.from() + piece.count();
                assertThat(piece.count()).as(as).isPositive();
                assertThat(caches.get(piece.work()).length()).as(as).isEqualTo(end);
                assertThat(piece.last()).as(as).isEqualTo(end == lengths.get(piece.work()));
            }
        }
        requests.forEach(Request::await);
        for (int work = 0; work < lengths.size(); work++) {
            assertThat(caches.get(work).length()).isEqualTo(lengths.get(work));
        }
    }

    @Test
    void aCancelledRequestEndsBetweenStepsAndIsUndone() {
        Request long1 = submit(100);
        Request long2 = submit(100);
        next();
        long1.cancel();
        assertThat(next()).containsExactly(part(1, 16, 32));
        assertThatThrownBy(long1::await).isInstanceOf(CancelledException.class);
        assertThat(caches.get(0).length()).isZero();
        assertThat(caches.get(1).length()).isEqualTo(48);
        assertThat(pages.pagesInUse()).isEqualTo(KvLayout.pagesFor(100));
        while (scheduler.doWork()) {
            assertThat(step).hasSize(1);
        }
        long2.await();
    }

    @Test
    void aStepThatNobodyWaitsForIsGivenUpAndUndone() {
        Request one = submit(50);
        next();
        Request other = submit(20);
        amidst = () -> {
            one.cancel();
            other.cancel();
        };
        assertThat(next()).isEmpty();
        assertThat(counters.steps()).isEqualTo(1);
        assertThat(counters.prefilledTokens()).isEqualTo(32);
        assertThat(scheduler.doWork()).isFalse();
        for (Request request : List.of(one, other)) {
            assertThatThrownBy(request::await).isInstanceOf(CancelledException.class);
        }
        assertThat(caches).allMatch(cache -> cache.length() == 0);
        assertThat(pages.pagesInUse()).isZero();
    }

    @Test
    void aStepThatSomebodyWaitsForIsFinished() {
        Request one = submit(50);
        Request other = submit(20);
        amidst = one::cancel;
        assertThat(next()).containsExactly(part(0, 0, 16), part(1, 0, 16));
        amidst = () -> {};
        assertThat(next()).containsExactly(end(1, 16, 4));
        other.await();
        assertThatThrownBy(one::await).isInstanceOf(CancelledException.class);
        assertThat(pages.pagesInUse()).isEqualTo(1);
    }

    @Test
    void aRequestCancelledBeforeItsFirstStepTakesNothing() {
        Request request = submit(100);
        request.cancel();
        assertThat(scheduler.doWork()).isFalse();
        assertThatThrownBy(request::await).isInstanceOf(CancelledException.class);
        assertThat(pages.pagesInUse()).isZero();
    }

    @Test
    void aRequestCancelledAfterItsEndIsDone() {
        Request request = submit(1);
        next();
        request.cancel();
        assertThat(scheduler.doWork()).isFalse();
        request.await();
        assertThat(caches.getFirst().length()).isEqualTo(1);
    }

    @Test
    void aFailedStepFailsThoseInItAndUndoesThem() {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < ROWS + 8; i++) {
            requests.add(submit(1));
        }
        failure = new EngineException("the step fails");
        next();
        failure = null;
        assertThat(next()).hasSize(8);
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            if (i < ROWS) {
                assertThatThrownBy(request::await).hasMessage("the step fails");
            } else {
                request.await();
            }
            assertThat(caches.get(i).length()).isEqualTo(i < ROWS ? 0 : 1);
        }
        assertThat(pages.pagesInUse()).isEqualTo(8);
    }

    @Test
    void aFailedStepUndoesAllThatItsRequestsDidBefore() {
        Request request = submit(60, 3);
        next();
        failure = new AssertionError("an error of another kind");
        next();
        failure = null;
        assertThatThrownBy(request::await).isInstanceOf(AssertionError.class).hasMessage("an error of another kind");
        assertThat(caches).allMatch(cache -> cache.length() == 0);
        assertThat(pages.pagesInUse()).isZero();
        assertThat(scheduler.doWork()).isFalse();
    }

    @Test
    void aRequestThatFindsTheCacheFullFailsAloneAndWhole() {
        Request fits = submit(1000 * KvLayout.PAGE);
        next();
        Request tooMuch = submit(5, 1000 * KvLayout.PAGE);
        Request alsoFits = submit(1);
        next();
        assertThatThrownBy(tooMuch::await)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("the KV cache is full");
        alsoFits.await();
        assertThat(pages.pagesInUse()).isEqualTo(1001);
        assertThat(caches.get(1).length()).isZero();
        fits.cancel();
        Request last = submit(1000 * KvLayout.PAGE);
        next();
        last.cancel();
        assertThatThrownBy(fits::await).isInstanceOf(CancelledException.class);
        assertThat(pages.pagesInUse()).isEqualTo(1001);
    }

    @Test
    void thereIsALimitToRequestsAndRoomAgainWhenOneHasEnded() {
        for (int i = 0; i < Scheduler.MAX_REQUESTS; i++) {
            submit(1);
        }
        assertThatThrownBy(() -> submit(1))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("1024 requests already");
        next();
        caches.removeLast();
        submit(1);
    }

    @Test
    void closingFailsAllThatHaveNotEndedAndTakesNoMore() {
        Request running = submit(100);
        next();
        Request waiting = submit(1);
        scheduler.close();
        for (Request request : List.of(running, waiting)) {
            assertThatThrownBy(request::await)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("closed while it worked");
        }
        assertThat(pages.pagesInUse()).isZero();
        assertThatThrownBy(() -> submit(1)).isInstanceOf(EngineException.class).hasMessageContaining("closed");
        assertThat(scheduler.doWork()).isFalse();
    }

    @Test
    void tooFewRowsAreRefused() {
        assertThatThrownBy(() -> new Scheduler((_, _) -> true, ROWS - 1, lock, counters, () -> nanos))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
