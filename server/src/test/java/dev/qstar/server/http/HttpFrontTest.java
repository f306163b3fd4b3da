package dev.qstar.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.EventStream;
import dev.qstar.server.api.Fresh;
import dev.qstar.server.api.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HttpFrontTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int CONNECTIONS = 2;

    private static HttpFront listen(Endpoint endpoint, Duration bodyTime, Duration idleTime, Duration stallTime) {
        HttpLimits limits = new HttpLimits(1000, CONNECTIONS, LONG, bodyTime, idleTime, stallTime);
        Guard guard = new Guard(List.of(), Set.of(), key -> Optional.of("local"));
        Router router = new Router().on("GET", "/it", endpoint).on("POST", "/it", endpoint);
        return HttpFront.listen("127.0.0.1", 0, router, guard, limits, new Fresh());
    }

    private static Socket connect(HttpFront front, String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), front.port());
        socket.setSoTimeout((int) LONG.toMillis());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aClientThatDoesNotReadIsLetGo() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CompletableFuture<Integer> sent = new CompletableFuture<>();
        Endpoint endless = exchange -> {
            EventStream events = exchange.stream();
            began.countDown();
            int count = 0;
            try {
                for (; ; count++) {
                    events.send(Json.object().put("text", "x".repeat(10_000)));
                }
            } catch (CancelledException letGo) {
                sent.complete(count);
                throw letGo;
            }
        };
        try (HttpFront front = listen(endless, LONG, LONG, SHORT);
                Socket deaf = connect(front, "GET /it HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            began.await();
            front.drain(LONG);
            assertThat(sent.join()).isLessThan(10_000);
            assertThat(deaf.isConnected()).isTrue();
        }
    }

    @Test
    void aBodyThatDoesNotComeClosesTheConnection() throws IOException {
        try (HttpFront front = listen(exchange -> exchange.reply(Json.object()), SHORT, LONG, LONG);
                Socket slow = connect(front, "POST /it HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{")) {
            assertThat(slow.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void anIdleConnectionIsClosedAfterItsAnswer() throws IOException {
        try (HttpFront front = listen(exchange -> exchange.reply(Json.object()), LONG, SHORT, LONG);
                Socket idle = connect(front, "GET /it HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertThat(new String(idle.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("{}");
        }
    }

    @Test
    void aRequestThatExhaustsTheHeapFailsAlone() throws IOException {
        Endpoint greedy = exchange -> {
            if (exchange.body().length > 0) {
                exchange.reply(
                        "text/plain",
                        Long.toString(new long[Integer.MAX_VALUE - 8].length).getBytes(StandardCharsets.US_ASCII));
            }
            exchange.reply(Json.object());
        };
        try (HttpFront front = listen(greedy, LONG, SHORT, LONG);
                Socket large = connect(front, "POST /it HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\n{");
                Socket small = connect(front, "GET /it HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertThat(new String(large.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 503")
                    .contains("out_of_memory");
            assertThat(new String(small.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void connectionsBeyondTheLimitAreClosed() throws IOException {
        String request = "GET /it HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (HttpFront front = listen(exchange -> exchange.reply(Json.object()), LONG, LONG, LONG);
                Socket first = connect(front, request);
                Socket second = connect(front, request)) {
            assertThat(first.getInputStream().read()).isEqualTo('H');
            assertThat(second.getInputStream().read()).isEqualTo('H');
            try (Socket third = connect(front, "");
                    InputStream in = third.getInputStream()) {
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void aFailureThatNobodyForesawIsToldWithoutItsCause() throws IOException {
        Endpoint broken = exchange -> {
            throw new IllegalStateException("a secret");
        };
        try (HttpFront front = listen(broken, LONG, SHORT, LONG);
                Socket socket = connect(front, "GET /it HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 500")
                    .contains("internal_error", "req_")
                    .doesNotContain("secret");
        }
    }
}
