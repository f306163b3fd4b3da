package dev.qstar.engine.scheduler;

import dev.qstar.engine.CancelledException;
import dev.qstar.engine.EngineException;
import dev.qstar.engine.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Forms batches, the only place where that is done: each step takes tokens of all live requests together (continuous
/// batching, Yu et al., "Orca", 2022), short pieces first, then parts of long ones (chunked prefill, Agrawal et al.,
/// "Sarathi-Serve", 2024), so that a long prompt delays those who decode by a small part at most. Work keeps its order;
/// long pieces share what rows are left evenly.
///
/// What a request gets does not depend on which others there are. Any thread submits; one thread calls [#doWork], which
/// allocates nothing once its lists have grown to what they hold at most.
public final class Scheduler {

    /// The fewest rows that a scheduler works with.
    public static final int MIN_ROWS = 32;

    /// The most requests that wait or run.
    public static final int MAX_REQUESTS = 1024;

    /// Up to this many tokens, a piece comes before others and is not divided.
    private static final int SHORT = 16;

    /// Beside short pieces, long ones get this part of the rows at most; so much is kept for them.
    private static final int PART_BESIDE_SHORT = 4;

    /// So many rows cost less than to read the weights, which a step does for a single one.
    private static final int ROWS_OF_READING = 12;

    private final Stepper stepper;
    private final int maxRows;
    private final Lock cacheLock;
    private final Counters counters;
    private final Gathering gathering;
    private final List<Request> active = new ArrayList<>();

    /// The spans of a step, each with its work and that work's request, and spans not in use.
    private final List<Span> step = new ArrayList<>();

    private final List<Work> stepWork = new ArrayList<>();
    private final List<Request> stepRequests = new ArrayList<>();
    private final ArrayDeque<Span> spare = new ArrayDeque<>();
    private final BooleanSupplier unwanted = this::isUnwanted;

    /// Guarded by itself, as are the two below.
    private final ArrayDeque<Request> submitted = new ArrayDeque<>();

    private int live;
    private boolean closed;

    /// Runs spans through a model.
    @FunctionalInterface
    public interface Stepper {

        /// Runs all spans through the model, as [dev.qstar.engine.model.LlamaDecoder#step] does.
        ///
        /// @param unwanted whether all who asked for the step have cancelled
        /// @return false when it was given up for that
        boolean step(List<Span> spans, BooleanSupplier unwanted);
    }

    /// @param stepper   runs a step
    /// @param maxRows   the most tokens in a step, at least [#MIN_ROWS]
    /// @param cacheLock held while sequences take pages of the KV cache or give them back
    /// @param counters  told what is done
    /// @param clock     nanoseconds from any origin
    public Scheduler(Stepper stepper, int maxRows, Lock cacheLock, Counters counters, LongSupplier clock) {
        if (maxRows < MIN_ROWS) {
            throw new IllegalArgumentException("a step needs at least " + MIN_ROWS + " rows, not " + maxRows);
        }
        this.stepper = stepper;
        this.maxRows = maxRows;
        this.cacheLock = cacheLock;
        this.counters = counters;
        this.gathering = new Gathering(clock);
    }

    /// Adds a request. Whoever submits wakes the thread that calls [#doWork].
    ///
    /// @throws EngineException when there are too many requests, or none is taken any more
    public void submit(Request request) {
        synchronized (submitted) {
            if (closed) {
                throw new EngineException("this engine is closed");
            }
            if (live == MAX_REQUESTS) {
                throw new EngineException(
                        "the engine works on " + MAX_REQUESTS + " requests already; try again when some have ended");
            }
            live++;
            submitted.add(request);
        }
        gathering.arrived();
    }

    /// How many nanoseconds to wait before [#doWork] for requests that are about to come: those of callers whose last
    /// ones have just ended. Asked anew after each submission. Called by the thread that calls [#doWork].
    public long nanosToWait() {
        return gathering.left();
    }

    /// Takes no more requests and fails those that have not ended. Called by the thread that calls [#doWork].
    public void close() {
        synchronized (submitted) {
            closed = true;
        }
        admit();
        EngineException reason = new EngineException("this engine was closed while it worked");
        while (!active.isEmpty()) {
            fail(active.getLast(), reason);
        }
    }

    /// Runs one step with what there is to do.
    ///
    /// @return false when there is nothing to do
    public boolean doWork() {
        dropCancelled();
        admit();
        if (active.isEmpty()) {
            return false;
        }
        plan();
        gathering.stepBegins();
        try {
            if (stepper.step(step, unwanted)) {
                account();
            }
        } catch (RuntimeException | Error e) {
            failStep(e);
        }
        clearStep();
        gathering.stepEnds();
        finishDone();
        return true;
    }

    /// Makes submitted requests active and reserves room for them.
    private void admit() {
        while (true) {
            Request request;
            synchronized (submitted) {
                request = submitted.poll();
            }
            if (request == null) {
                return;
            }
            active.add(request);
            if (request.isCancelled()) {
                fail(request, new CancelledException());
                continue;
            }
            try {
                reserve(request);
            } catch (RuntimeException | Error e) {
                fail(request, e);
            }
        }
    }

    private void reserve(Request request) {
        cacheLock.lock();
        try {
            List<Work> work = request.work();
            for (int i = 0; i < work.size(); i++) {
                work.get(i).cache().reserve(work.get(i).tokens().length);
            }
        } finally {
            cacheLock.unlock();
        }
    }

    private void dropCancelled() {
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).isCancelled()) {
                fail(active.get(i), new CancelledException());
            }
        }
    }

    /// A step with a long piece takes about twice the time that it would take without, at most: it has as many
    /// rows again, and as many as the weights are worth. Each further long piece, for which somebody waits too,
    /// adds as many as the weights are worth.
    private void plan() {
        int others = countLong();
        int kept = others == 0 ? 0 : maxRows / PART_BESIDE_SHORT;
        int rowsOfShort = planShort(maxRows - kept);
        int share = step.isEmpty() ? maxRows : Math.min(kept, rowsOfShort + others * ROWS_OF_READING);
        for (int i = 0; i < active.size() && share > 0; i++) {
            List<Work> work = active.get(i).work();
            for (int j = 0; j < work.size() && share > 0; j++) {
                if (work.get(j).left() > SHORT) {
                    int rows = Math.min(work.get(j).left(), (share + others - 1) / others);
                    add(active.get(i), work.get(j), rows);
                    share -= rows;
                    others--;
                }
            }
        }
    }

    /// Plans short pieces as long as they fit, and returns their rows.
    private int planShort(int room) {
        int rows = 0;
        for (int i = 0; i < active.size(); i++) {
            List<Work> work = active.get(i).work();
            for (int j = 0; j < work.size(); j++) {
                int left = work.get(j).left();
                if (left > 0 && left <= SHORT && left <= room - rows) {
                    add(active.get(i), work.get(j), left);
                    rows += left;
                }
            }
        }
        return rows;
    }

    private int countLong() {
        int count = 0;
        for (int i = 0; i < active.size(); i++) {
            List<Work> work = active.get(i).work();
            for (int j = 0; j < work.size(); j++) {
                count += work.get(j).left() > SHORT ? 1 : 0;
            }
        }
        return count;
    }

    private void add(Request request, Work work, int rows) {
        Span span = spare.poll();
        if (span == null) {
            span = new Span();
        }
        int from = work.done();
        boolean last = rows == work.left();
        span.set(work.cache(), work.tokens(), from, from + rows, last ? work.output() : null);
        step.add(span);
        stepWork.add(work);
        stepRequests.add(request);
    }

    private boolean isUnwanted() {
        for (int i = 0; i < stepRequests.size(); i++) {
            if (!stepRequests.get(i).isCancelled()) {
                return false;
            }
        }
        return true;
    }

    private void account() {
        counters.countStep();
        for (int i = 0; i < step.size(); i++) {
            int rows = step.get(i).length();
            counters.countTokens(rows, stepWork.get(i).tokens().length > 1);
            stepWork.get(i).advance(rows);
        }
    }

    /// Fails all requests that took part in the step, which may have changed their sequences.
    private void failStep(Throwable cause) {
        for (int i = active.size() - 1; i >= 0; i--) {
            if (stepRequests.contains(active.get(i))) {
                fail(active.get(i), cause);
            }
        }
    }

    private void clearStep() {
        for (int i = 0; i < step.size(); i++) {
            step.get(i).clear();
            spare.push(step.get(i));
        }
        step.clear();
        stepWork.clear();
        stepRequests.clear();
    }

    private void finishDone() {
        for (int i = active.size() - 1; i >= 0; i--) {
            Request request = active.get(i);
            if (request.isDone()) {
                leave(request);
                gathering.expect();
                request.succeed();
            }
        }
    }

    /// Makes the request's sequences as they were, and ends it.
    private void fail(Request request, Throwable cause) {
        leave(request);
        cacheLock.lock();
        try {
            request.work().forEach(Work::undo);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        } finally {
            cacheLock.unlock();
        }
        request.fail(cause);
    }

    private void leave(Request request) {
        active.remove(request);
        synchronized (submitted) {
            live--;
        }
    }
}
