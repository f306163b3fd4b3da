package dev.qstar.server.load;

/// A ticket has ended, so its work must not begin or go on.
public final class TicketEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final TicketEnd end;

    TicketEndedException(TicketEnd end) {
        super(message(end));
        this.end = end;
    }

    private static String message(TicketEnd end) {
        return switch (end) {
            case DONE -> "the request is done already; ask again with a new one";
            case CANCELLED -> "the request was cancelled; send it again if the answer is still wanted";
            case DEADLINE -> "the request took longer than its timeout; ask for fewer tokens or allow more time";
            case DRAINED -> "the server shut down before the request was done; send it again in a moment";
        };
    }

    /// How it ended.
    public TicketEnd end() {
        return end;
    }
}
