package dev.qstar.server.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Work that one thread asks for and another does on its connection. It may be done again, when what it did was undone.
final class Task<T> {
    private final Function<Handle, T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T result;

    Task(Function<Handle, T> work) {
        this.work = work;
    }

    /// Does the work and keeps what comes of it to itself.
    void run(Handle handle) {
        result = work.apply(handle);
    }

    /// Lets the caller have what came of it.
    void acknowledge() {
        T value = result;
        if (value == null) {
            throw new IllegalStateException("A task was acknowledged before it ran.");
        }
        answer.complete(value);
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    /// Waits for the answer, even when interrupted: whoever is told to stop still saves what there is. The wait ends:
    /// the queue before this task is bounded, and so is the work of each.
    T await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw thrown(e);
        }
    }

    /// What the other thread threw, as it was; the caller's own stack goes along.
    private static RuntimeException thrown(CompletionException e) {
        if (e.getCause() instanceof StoreException known) {
            return new StoreException(known.kind(), String.valueOf(known.getMessage()), known);
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("The store has a defect: " + e.getCause(), e.getCause());
    }
}
