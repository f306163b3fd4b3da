package dev.qstar.server.responses;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Failures;
import dev.qstar.server.api.TokenUsage;
import dev.qstar.server.load.TicketEndedException;
import dev.qstar.server.metrics.FinishReason;
import dev.qstar.server.store.MessageStatus;
import dev.qstar.server.store.ResponseStatus;
import java.util.Optional;

/// How a response ends.
///
/// @param status  of the response from then on
/// @param tooLong whether the tokens that it might have are used up
/// @param error   that ended it
/// @param usage   the tokens that it took
record Ending(ResponseStatus status, boolean tooLong, Optional<ApiException> error, TokenUsage usage) {
    /// The model came to an end.
    static Ending finished(FinishReason reason, TokenUsage usage) {
        return switch (reason) {
            case STOP -> new Ending(ResponseStatus.COMPLETED, false, Optional.empty(), usage);
            case LENGTH -> new Ending(ResponseStatus.INCOMPLETE, true, Optional.empty(), usage);
        };
    }

    /// Something else ended the work: the client left or cancelled it, its time is over, the server ends, or it failed.
    ///
    /// @param cancelled whether the client said so
    /// @param request   names the request in the log
    static Ending broken(Throwable why, boolean cancelled, String request, TokenUsage usage) {
        if (cancelled) {
            return new Ending(ResponseStatus.CANCELLED, false, Optional.empty(), usage);
        }
        boolean interrupted = why instanceof CancelledException
                || why instanceof TicketEndedException
                || Thread.currentThread().isInterrupted();
        return interrupted
                ? new Ending(ResponseStatus.INCOMPLETE, false, Optional.empty(), usage)
                : failed(why, request, usage);
    }

    /// It failed.
    ///
    /// @param request names the request in the log
    static Ending failed(Throwable why, String request, TokenUsage usage) {
        return new Ending(ResponseStatus.FAILED, false, Optional.of(Failures.of(why, request)), usage);
    }

    /// Of the message that comes last.
    MessageStatus messageStatus() {
        return status == ResponseStatus.COMPLETED ? MessageStatus.COMPLETED : MessageStatus.INCOMPLETE;
    }

    /// The event that tells it. OpenAI has none for what was cancelled.
    String event() {
        return switch (status) {
            case COMPLETED -> "response.completed";
            case FAILED -> "response.failed";
            case INCOMPLETE, CANCELLED, QUEUED, IN_PROGRESS -> "response.incomplete";
        };
    }
}
