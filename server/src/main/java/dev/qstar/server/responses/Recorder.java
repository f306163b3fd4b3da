package dev.qstar.server.responses;

import dev.qstar.server.api.TokenUsage;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.MessageStatus;
import dev.qstar.server.store.Place;
import dev.qstar.server.store.Response;
import dev.qstar.server.store.ResponseStatus;
import dev.qstar.server.store.Responses;
import dev.qstar.server.store.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Keeps a response on disk while it comes to be, if it is to be kept. What returned is there. Used by the
/// request's thread.
final class Recorder {
    /// How much of an answer a kill may cost.
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Optional<Responses> store;
    private final String owner;
    private final Place place;
    private final LongSupplier nanos;
    private Response response;
    private long savedNanos;

    /// @param store where it is kept
    /// @param nanos the time, which never goes back
    Recorder(Optional<Responses> store, String owner, Response response, Place place, LongSupplier nanos) {
        this.store = store;
        this.owner = owner;
        this.response = response;
        this.place = place;
        this.nanos = nanos;
    }

    /// The response as it is now.
    Response response() {
        return response;
    }

    /// Keeps the response and its input.
    void begin() {
        store.ifPresent(responses -> responses.create(owner, response, place));
        savedNanos = nanos.getAsLong();
    }

    /// Keeps what came since, at most once in a while.
    void progress(Draft draft) {
        if (store.isPresent() && nanos.getAsLong() - savedNanos >= INTERVAL.toNanos()) {
            List<Message> output = draft.output(MessageStatus.IN_PROGRESS);
            save(response.with(ResponseStatus.IN_PROGRESS, output, Usage.NONE));
            savedNanos = nanos.getAsLong();
        }
    }

    /// Keeps the end.
    void end(Draft draft, Ending ending, Instant now) {
        conclude(draft, ending, now);
        save(response);
    }

    /// Notes an end that cannot be kept.
    void conclude(Draft draft, Ending ending, Instant now) {
        response = response.with(ending.status(), draft.output(ending.messageStatus()), usage(ending.usage()))
                .withDetails(ResponseDocument.details(response.details(), ending, now));
    }

    private void save(Response next) {
        response = next;
        store.ifPresent(responses -> responses.update(owner, next, place));
    }

    private static Usage usage(TokenUsage usage) {
        return new Usage(usage.prompt(), usage.cached(), usage.completion(), usage.reasoning());
    }
}
