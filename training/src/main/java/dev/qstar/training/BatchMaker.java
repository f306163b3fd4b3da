package dev.qstar.training;

import dev.qstar.training.corpus.BatchSource;
import dev.qstar.training.trainer.Batch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Makes the batches of the next steps while others are computed, each on one of some threads. Used by one thread.
final class BatchMaker implements AutoCloseable {
    private static final int MOST_MAKERS = 12;

    private final List<BatchSource> sources = new ArrayList<>();
    private final List<ExecutorService> makers = new ArrayList<>();
    private final Queue<CompletableFuture<Batch>> made = new ArrayDeque<>();
    private final long end;
    private long step;

    /// @param source a new source of the same batches, each time
    /// @param first  the first step
    /// @param end    the step after the last one
    BatchMaker(Supplier<BatchSource> source, long first, long end) {
        this.step = first;
        this.end = end;
        int count = Math.clamp(Runtime.getRuntime().availableProcessors() * 3L / 4, 1, MOST_MAKERS);
        for (int i = 0; i < count; i++) {
            sources.add(source.get());
            makers.add(Executors.newSingleThreadExecutor());
        }
        makers.forEach(maker -> begin());
    }

    private void begin() {
        if (step < end) {
            long wanted = step++;
            int maker = (int) (wanted % makers.size());
            made.add(CompletableFuture.supplyAsync(() -> sources.get(maker).batch(wanted), makers.get(maker)));
        }
    }

    /// The batch of the next step.
    ///
    /// @throws IllegalStateException after the last one
    Batch next() {
        CompletableFuture<Batch> batch = made.poll();
        if (batch == null) {
            throw new IllegalStateException("the batch after the last one was asked for");
        }
        begin();
        try {
            return batch.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /// Waits for batches that are being made.
    @Override
    public void close() {
        made.forEach(batch -> batch.cancel(false));
        makers.forEach(ExecutorService::close);
    }
}
