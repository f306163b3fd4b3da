package dev.qstar.server.responses;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.api.ApiException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The responses that are being generated: one at a time in a conversation, and each can be cancelled. Any thread may
/// call.
final class Running {
    private final Map<String, Run> conversations = new ConcurrentHashMap<>();
    private final Map<String, Run> responses = new ConcurrentHashMap<>();

    /// Begins one on the calling thread, which closes it.
    ///
    /// @throws ApiException when another one goes on with the conversation
    Run begin(String owner, Optional<String> conversation) {
        Run run = new Run(conversation.map(id -> owner + "\n" + id));
        if (run.place
                .filter(place -> conversations.putIfAbsent(place, run) != null)
                .isPresent()) {
            throw ApiException.refused(
                    409,
                    "conversation_locked",
                    "another response goes on with this conversation; wait for its end, or cancel it");
        }
        return run;
    }

    /// The one that generates this response, if it is still at it.
    Optional<Run> find(String response) {
        return Optional.ofNullable(responses.get(response));
    }

    /// One of them.
    final class Run implements AutoCloseable {
        private final Thread thread = Thread.currentThread();
        private final CountDownLatch saved = new CountDownLatch(1);
        private final Optional<String> place;
        private Optional<String> response = Optional.empty();
        private boolean cancelled;
        private boolean sealed;

        private Run(Optional<String> place) {
            this.place = place;
        }

        /// Says what it generates.
        void generates(String id) {
            response = Optional.of(id);
            responses.put(id, this);
        }

        /// Ends the work, unless it is over.
        synchronized void cancel() {
            if (!sealed) {
                cancelled = true;
                thread.interrupt();
            }
        }

        /// The work is over: nothing can cancel it any more.
        ///
        /// @return whether something did
        synchronized boolean seal() {
            sealed = true;
            return cancelled;
        }

        /// The end is on disk: another response may go on with the conversation before anybody is told.
        void release() {
            response.ifPresent(id -> responses.remove(id, this));
            place.ifPresent(id -> conversations.remove(id, this));
            saved.countDown();
        }

        /// Waits for the end to be on disk, but not for ever.
        ///
        /// @throws CancelledException when the calling thread is interrupted
        void awaitSaved(Duration patience) {
            try {
                boolean ignored = saved.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }

        @Override
        public void close() {
            release();
        }
    }
}
