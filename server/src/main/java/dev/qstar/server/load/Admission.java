package dev.qstar.server.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Who may run, who waits, who is refused.
///
/// 1. [#admit] takes a request into the queue, or refuses it at once: before anything is done for it, by the tokens
/// that
///    it asks for.
/// 2. Its owner waits for the turn with [Ticket#await]; turns are shared fairly among users, by tokens.
/// 3. While it runs, it tells what it uses; [Ticket#close] makes room for the next one.
///
/// Any thread may call. No thread of its own is kept: somebody calls [#expire] a few times a second, so that requests
/// end whose time is over.
public final class Admission {
    private final LongSupplier nanoClock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();

    /// All below are guarded by the lock.
    private final Occupancy waiting = new Occupancy();

    private final Occupancy running = new Occupancy();
    private final FairQueue queue = new FairQueue();
    private final AdmissionRules rules;
    private final TokenRate rate;
    private final LinkedHashSet<Ticket> live = new LinkedHashSet<>();
    private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
    private final Map<TicketEnd, Long> ended = new EnumMap<>(TicketEnd.class);
    private long tickets;
    private long started;
    private long waitedNanos;
    private Optional<Long> drainDeadline = Optional.empty();

    /// @param nanoClock nanoseconds that never go back, from any origin
    public Admission(LoadLimits limits, LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.rules = new AdmissionRules(limits, waiting, running, queue);
        this.rate = new TokenRate(limits.tokensPerSecond(), nanoClock.getAsLong());
        for (Refusal kind : Refusal.values()) {
            refused.put(kind, 0L);
        }
        for (TicketEnd end : TicketEnd.values()) {
            ended.put(end, 0L);
        }
    }

    /// Takes a request, which then runs or waits.
    ///
    /// @return the caller's, to be closed
    /// @throws RefusedException when it is not taken
    public Ticket admit(Demand demand) {
        return locked(() -> {
            long now = nanoClock.getAsLong();
            UserLoad user = queue.user(demand.user());
            long tokens = rules.tokens(demand);
            boolean startsAtOnce = waiting.isEmpty() && rules.fits(tokens);
            drainDeadline
                    .map(deadline -> draining(deadline - now))
                    .or(() -> rules.tooLarge(demand))
                    .or(() -> rules.refusal(user, tokens, startsAtOnce, rate.perSecond(now)))
                    .ifPresent(refusal -> {
                        refused.merge(refusal.refusal(), 1L, Long::sum);
                        throw refusal;
                    });
            long deadline = now + demand.timeout().toNanos();
            Ticket ticket = new Ticket(this, user, tokens, tickets++, now, deadline, lock.newCondition());
            queue.add(ticket);
            waiting.add(tokens);
            live.add(ticket);
            startNext(now);
            return ticket;
        });
    }

    /// The refusal of whatever this user asks for now, if there is no room even for the smallest request: so that it
    /// need not be read to be refused.
    public Optional<RefusedException> refusal(String user) {
        return locked(() -> {
            long now = nanoClock.getAsLong();
            boolean startsAtOnce = waiting.isEmpty() && rules.fits(1);
            Optional<RefusedException> refusal = drainDeadline
                    .map(deadline -> draining(deadline - now))
                    .or(() -> rules.refusal(queue.user(user), 1, startsAtOnce, rate.perSecond(now)));
            refusal.ifPresent(told -> refused.merge(told.refusal(), 1L, Long::sum));
            return refusal;
        });
    }

    private static RefusedException draining(long leftNanos) {
        return new RefusedException(
                Refusal.DRAINING,
                "the server is shutting down; try again when it is back",
                AdmissionRules.retryAfter(leftNanos / (double) TimeUnit.SECONDS.toNanos(1)));
    }

    /// What a user may still ask for.
    public RateLimits rateLimits(String user) {
        return locked(() -> rules.rateLimits(queue.user(user), rate.perSecond(nanoClock.getAsLong())));
    }

    /// The most tokens that one request may ask for.
    public long requestTokens() {
        return rules.requestTokens();
    }

    /// How full the queue is: 0 when nobody waits, 1 when all is taken. [SearchShare] says what that does to budgets.
    public double load() {
        return locked(rules::load);
    }

    /// Ends the requests whose time is over, and has a drain look at the clock.
    public void expire() {
        runAll(locked(() -> {
            long now = nanoClock.getAsLong();
            List<Ticket> late = live.reversed().stream()
                    .filter(ticket -> ticket.deadlineNanos - now <= 0)
                    .toList();
            idle.signalAll();
            return endAll(late, TicketEnd.DEADLINE, now);
        }));
    }

    /// Shuts down: takes nothing more, lets those who run or wait go on until the time is over, then ends them. Returns
    /// when none is left. An interrupt is the end of the time, and stays noted.
    ///
    /// @return true when all ended by themselves
    public boolean drain(Duration atMost) {
        List<Runnable> hooks = locked(() -> {
            long deadline = nanoClock.getAsLong() + atMost.toNanos();
            drainDeadline = Optional.of(deadline);
            awaitIdle(deadline);
            return endAll(List.copyOf(live.reversed()), TicketEnd.DRAINED, nanoClock.getAsLong());
        });
        runAll(hooks);
        return hooks.isEmpty();
    }

    /// Whether it shuts down: readiness fails from then on.
    public boolean isDraining() {
        return locked(drainDeadline::isPresent);
    }

    private void awaitIdle(long deadline) {
        try {
            long left = deadline - nanoClock.getAsLong();
            while (!live.isEmpty() && left > 0) {
                long _ = idle.awaitNanos(left);
                left = deadline - nanoClock.getAsLong();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What runs and waits now, and what has been.
    public LoadSnapshot snapshot() {
        return locked(() -> {
            long now = nanoClock.getAsLong();
            long longest = live.stream()
                    .filter(Ticket::waits)
                    .mapToLong(ticket -> now - ticket.arrivedNanos)
                    .max()
                    .orElse(0);
            return new LoadSnapshot(
                    running.requests(),
                    running.tokens(),
                    waiting.requests(),
                    waiting.tokens(),
                    queue.present(),
                    rules.load(),
                    rate.perSecond(now),
                    Duration.ofNanos(longest),
                    started,
                    Duration.ofNanos(waitedNanos),
                    Map.copyOf(refused),
                    Map.copyOf(ended));
        });
    }

    <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /// Lets those begin whose turn it is. The one whose turn it is waits for enough room, even if others would fit:
    /// else large requests would never get any.
    private void startNext(long now) {
        Optional<Ticket> next = queue.next();
        while (next.isPresent() && rules.fits(next.get().tokens)) {
            start(next.get(), now);
            next = queue.next();
        }
    }

    private void start(Ticket ticket, long now) {
        queue.start(ticket);
        waiting.remove(ticket.tokens);
        running.add(ticket.tokens);
        ticket.leftQueueNanos = now;
        started++;
        waitedNanos += now - ticket.arrivedNanos;
        rate.setBusy(true, now);
        ticket.changed.signalAll();
    }

    void await(Ticket ticket) {
        Optional<Runnable> hook = locked(() -> awaitStart(ticket));
        hook.ifPresent(Runnable::run);
        locked(() -> live(ticket));
    }

    private Optional<Runnable> awaitStart(Ticket ticket) {
        try {
            while (ticket.waits()) {
                long left = ticket.deadlineNanos - nanoClock.getAsLong();
                if (left <= 0) {
                    return end(ticket, TicketEnd.DEADLINE, nanoClock.getAsLong());
                }
                long _ = ticket.changed.awaitNanos(left);
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return end(ticket, TicketEnd.CANCELLED, nanoClock.getAsLong());
        }
    }

    /// The ticket, which must not have ended.
    private static Ticket live(Ticket ticket) {
        if (ticket.end != null) {
            throw new TicketEndedException(ticket.end);
        }
        return ticket;
    }

    void correct(Ticket ticket, long tokens) {
        locked(() -> {
            resize(live(ticket), Math.max(tokens, ticket.used));
            startNext(nanoClock.getAsLong());
            return ticket;
        });
    }

    private void resize(Ticket ticket, long tokens) {
        long more = tokens - ticket.tokens;
        ticket.tokens = tokens;
        if (ticket.runs()) {
            running.correct(more);
            ticket.user.running.correct(more);
            ticket.user.reserve(more);
        } else {
            waiting.correct(more);
            ticket.user.waiting.correct(more);
        }
    }

    void use(Ticket ticket, long tokens) {
        locked(() -> {
            if (!live(ticket).runs()) {
                throw new IllegalStateException("a request uses no tokens before it runs; await its ticket first");
            }
            if (tokens > ticket.left()) {
                resize(ticket, ticket.used + tokens);
            }
            ticket.used += tokens;
            ticket.user.use(tokens);
            ticket.user.reserve(-tokens);
            rate.count(tokens, nanoClock.getAsLong());
            return ticket;
        });
    }

    void onCancel(Ticket ticket, Runnable action) {
        boolean now = locked(() -> {
            ticket.hook = action;
            return ticket.end != null && ticket.end != TicketEnd.DONE;
        });
        if (now) {
            action.run();
        }
    }

    void cancel(Ticket ticket) {
        locked(() -> end(ticket, TicketEnd.CANCELLED, nanoClock.getAsLong())).ifPresent(Runnable::run);
    }

    /// Its owner is through with it, so nobody needs to be told.
    void close(Ticket ticket) {
        locked(() -> end(ticket, ticket.runs() ? TicketEnd.DONE : TicketEnd.CANCELLED, nanoClock.getAsLong()));
    }

    Duration waited(Ticket ticket) {
        return locked(() -> {
            long until = ticket.leftQueueNanos != null ? ticket.leftQueueNanos : nanoClock.getAsLong();
            return Duration.ofNanos(until - ticket.arrivedNanos);
        });
    }

    /// Ends those, which should be the latest first: so none begins in the place of another only to end.
    private List<Runnable> endAll(List<Ticket> ending, TicketEnd end, long now) {
        List<Runnable> hooks = new ArrayList<>();
        for (Ticket ticket : ending) {
            hooks.add(end(ticket, end, now).orElse(() -> {}));
        }
        return hooks;
    }

    /// Ends the ticket, if it has not ended, and frees its place.
    ///
    /// @return what its owner wants to have run, outside the lock
    private Optional<Runnable> end(Ticket ticket, TicketEnd end, long now) {
        if (!live.remove(ticket)) {
            return Optional.empty();
        }
        if (ticket.runs()) {
            running.remove(ticket.tokens);
            queue.finish(ticket);
            rate.count(end == TicketEnd.DONE ? ticket.left() : 0, now);
        } else {
            waiting.remove(ticket.tokens);
            queue.leave(ticket);
            ticket.leftQueueNanos = now;
        }
        ticket.end = end;
        ended.merge(end, 1L, Long::sum);
        startNext(now);
        rate.setBusy(!running.isEmpty(), now);
        ticket.changed.signalAll();
        if (live.isEmpty()) {
            idle.signalAll();
        }
        return Optional.ofNullable(ticket.hook);
    }

    /// Runs all, even when one fails.
    private static void runAll(List<Runnable> hooks) {
        RuntimeException failure = null;
        for (Runnable hook : hooks) {
            try {
                hook.run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
