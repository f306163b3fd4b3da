package dev.qstar.server.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Closes connections on which a client takes too long: one timer for each, which runs while the client has to say
/// something. Used by event loops.
final class ConnectionTimers {
    private final Vertx vertx;
    private final int most;
    private final Map<HttpConnection, Optional<Long>> timers = new ConcurrentHashMap<>();

    /// @param most connections that may be open
    ConnectionTimers(Vertx vertx, int most) {
        this.vertx = vertx;
        this.most = most;
    }

    /// Takes note of a new connection, or closes it when there are too many.
    void opened(HttpConnection connection, Duration patience) {
        if (timers.size() >= most) {
            connection.close();
            return;
        }
        timers.put(connection, Optional.empty());
        connection.closeHandler(closed -> {
            disarm(connection);
            timers.remove(connection);
        });
        arm(connection, patience);
    }

    /// Gives the client so much time from now on.
    void arm(HttpConnection connection, Duration patience) {
        disarm(connection);
        timers.computeIfPresent(
                connection,
                (open, none) -> Optional.of(vertx.setTimer(patience.toMillis(), timer -> connection.close())));
    }

    /// Stops the timer: it is this server's turn.
    void disarm(HttpConnection connection) {
        timers.computeIfPresent(connection, (open, timer) -> {
            timer.ifPresent(vertx::cancelTimer);
            return Optional.empty();
        });
    }
}
