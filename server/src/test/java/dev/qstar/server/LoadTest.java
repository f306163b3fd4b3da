package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.load.LoadLimits;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More requests than there is room for, over HTTP.
class LoadTest {
    private static final int REQUESTS = 12;
    private static final String BODY =
            "{\"model\": \"tiny\", \"max_tokens\": 40, \"messages\": [{\"role\": \"user\", \"content\": \"hi\"}]}";

    @TempDir
    private Path folder;

    @Test
    void whoeverFindsNoRoomIsToldWhenToComeBackAndTheOthersAreAnswered() {
        LoadLimits small = new LoadLimits(1, 500, 2, 500, 2, 500, 100);
        ServerOptions options = Served.options(folder).withLoad(small);
        try (Served served = new Served(Served.talker(), folder, options);
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            served.server().address().resolve("/v1/chat/completions"))
                    .POST(BodyPublishers.ofString(BODY))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                sent.add(http.sendAsync(request, BodyHandlers.ofString()));
            }
            int answered = 0;
            for (CompletableFuture<HttpResponse<String>> reply : sent) {
                HttpResponse<String> response = reply.join();
                assertThat(response.headers().firstValue("x-ratelimit-limit-requests"))
                        .contains("2");
                assertThat(response.headers().firstValueAsLong("x-ratelimit-limit-tokens"))
                        .hasValue(500);
                if (response.statusCode() == 200) {
                    answered++;
                } else {
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(429);
                    Shapes.error(Client.JSON.readTree(response.body()));
                    assertThat(response.headers().firstValueAsLong("retry-after"))
                            .satisfies(
                                    seconds -> assertThat(seconds.orElseThrow()).isBetween(1L, 600L));
                }
            }
            assertThat(answered).isPositive();
            HttpResponse<String> metrics = http.sendAsync(
                            HttpRequest.newBuilder(served.server().address().resolve("/metrics"))
                                    .build(),
                            BodyHandlers.ofString())
                    .join();
            assertThat(metrics.body())
                    .contains("qstar_request_success_total{finished_reason=\"length\",model_name=\"tiny\"} " + answered)
                    .contains("qstar_num_requests_running 0.0")
                    .contains("qstar_requests_refused_total{reason=\"user_share\"} " + (REQUESTS - answered));
        }
    }

    @Test
    void aRefusalLeavesTheConnectionGoodUnlessMuchIsStillToCome() throws IOException {
        LoadLimits one = new LoadLimits(1, 1 << 20, 2, 1 << 20, 1, 1 << 20, 1000);
        ServerOptions options = Served.options(folder).withLoad(one);
        String endless =
                BODY.replace("{\"model\"", "{\"stream\": true, \"model\"").replace("40", "90000");
        try (Served served = new Served(Served.talker().context(100_000), folder, options);
                RawClient refused = new RawClient(served.server());
                RawClient late = new RawClient(served.server())) {
            try (RawClient running = new RawClient(served.server())) {
                running.chat(endless).hearUntil("\"content\":\"b\"");
                for (int i = 0; i < 2; i++) {
                    assertThat(refused.chat(BODY).hearUntil("}}"))
                            .startsWith("HTTP/1.1 429")
                            .contains("retry-after: ", "x-ratelimit-remaining-requests: 0", "rate_limit_exceeded")
                            .doesNotContain("connection: close");
                }
                late.say("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n{");
                assertThat(late.hearAll()).startsWith("HTTP/1.1 429").contains("connection: close");
            }
            served.server().drain(Duration.ofMinutes(1));
        }
    }
}
