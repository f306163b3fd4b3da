package dev.qstar.engine;

import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes a tokenizer on a thread of its own, while the weights are being read.
final class TokenizerLoading {

    private final FutureTask<Tokenizer> task;

    private TokenizerLoading(FutureTask<Tokenizer> task) {
        this.task = task;
    }

    static TokenizerLoading start(Metadata metadata) {
        FutureTask<Tokenizer> task = new FutureTask<>(() -> Tokenizer.of(metadata));
        Thread thread = new Thread(task, "qstar-tokenizer");
        thread.setDaemon(true);
        thread.start();
        return new TokenizerLoading(task);
    }

    /// Does other work meanwhile. When both fail, the tokenizer's failure counts, whichever was first.
    <T> T first(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            tokenizer();
            throw e;
        }
    }

    /// Waits for the tokenizer.
    ///
    /// @throws EngineException when the model file's tokenizer is damaged or not supported
    Tokenizer tokenizer() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException ours) {
            return ours;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new EngineException("the tokenizer could not be made: " + cause);
    }
}
