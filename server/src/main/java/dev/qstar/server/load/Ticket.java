package dev.qstar.server.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/// A request's place: first in the queue, then among those that run.
///
/// ```
/// try (Ticket ticket = admission.admit(demand)) {
///     ticket.onCancel(work::cancel);
///     ticket.await();
///     work.run(ticket::use);
/// }
/// ```
///
/// Whoever was given a ticket closes it. Any thread may call anything at any time.
public final class Ticket implements AutoCloseable {
    private final Admission admission;
    final UserLoad user;
    final long number;
    final long arrivedNanos;
    final long deadlineNanos;

    /// Told when the ticket's state changes; belongs to the admission's lock, which guards all below.
    final Condition changed;

    /// Of prompt and budget: estimated, later corrected.
    long tokens;

    long used;

    @Nullable
    Long leftQueueNanos;

    @Nullable
    TicketEnd end;

    @Nullable
    Runnable hook;

    Ticket(
            Admission admission,
            UserLoad user,
            long tokens,
            long number,
            long arrivedNanos,
            long deadlineNanos,
            Condition changed) {
        this.admission = admission;
        this.user = user;
        this.tokens = tokens;
        this.number = number;
        this.arrivedNanos = arrivedNanos;
        this.deadlineNanos = deadlineNanos;
        this.changed = changed;
    }

    /// Tokens that may still be used.
    long left() {
        return tokens - used;
    }

    boolean waits() {
        return leftQueueNanos == null;
    }

    boolean runs() {
        return leftQueueNanos != null && end == null;
    }

    /// Waits until the request may run. An interrupt cancels the ticket, and stays noted.
    ///
    /// @throws TicketEndedException when it ended before
    public void await() {
        admission.await(this);
    }

    /// Says how many tokens it really is, once the prompt has been split into tokens and the budget is settled. What
    /// is used so far is part of it. An admitted request is not refused for it, so the limits may be passed by what
    /// was estimated too low; nobody else begins until that is gone.
    ///
    /// @throws TicketEndedException when it has ended
    /// @throws IllegalArgumentException when a number is negative
    public void correct(long promptTokens, long budgetTokens) {
        if (promptTokens < 0 || budgetTokens < 0) {
            throw new IllegalArgumentException(
                    "a request cannot have " + promptTokens + " prompt tokens and " + budgetTokens + " to generate");
        }
        admission.correct(this, promptTokens + budgetTokens);
    }

    /// Says that tokens have been used, of the prompt or generated.
    ///
    /// @throws TicketEndedException when it has ended: the work must stop
    /// @throws IllegalStateException when it does not run yet
    /// @throws IllegalArgumentException when the number is negative
    public void use(long moreTokens) {
        if (moreTokens < 0) {
            throw new IllegalArgumentException("a request cannot use " + moreTokens + " tokens");
        }
        admission.use(this, moreTokens);
    }

    /// Has this run once if the ticket ends before its owner closes it: on cancel, deadline or drain, by the thread
    /// that ends it; at once if it has ended so already. It must be quick. A later action replaces an earlier one.
    public void onCancel(Runnable action) {
        admission.onCancel(this, action);
    }

    /// Ends it, waiting or running, and frees its place at once. Nothing happens when it has ended.
    public void cancel() {
        admission.cancel(this);
    }

    /// Whether it may run now.
    public boolean isRunning() {
        return admission.locked(this::runs);
    }

    /// How it ended, if it has.
    public Optional<TicketEnd> end() {
        return admission.locked(() -> Optional.ofNullable(end));
    }

    /// How long it waited for its place; until now, if it waits.
    public Duration waited() {
        return admission.waited(this);
    }

    /// Frees its place: done if it ran. Nothing happens when it has ended.
    @Override
    public void close() {
        admission.close(this);
    }
}
